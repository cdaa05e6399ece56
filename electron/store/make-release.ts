import type { Round } from '../../shared/events/round.ts';
import { logHead, type Correction, type LogHead } from '../../shared/events/release.ts';
import { canonicalJson } from '../../shared/lib/canonical-json.ts';
import type { ReleaseNumber, Sha256Hex } from '../../shared/lib/ids.ts';
import { refuse, RefusedError } from '../../shared/lib/refusal.ts';
import { isFinal, type ReleaseState } from '../../shared/projections/mapping-state.ts';
import { finalAbove, releasesOf } from '../../shared/projections/release-order.ts';
import type { Asker } from '../../shared/projections/withheld.ts';
import type { FrozenContent } from '../../shared/release/frozen-content.ts';
import { overviewOf } from '../../shared/release/overview.ts';
import { blockSummary } from '../../shared/release/release-blocks.ts';
import { manifestPath } from '../exporters/manifest.ts';
import { withManifest } from '../exporters/release-folder.ts';
import { act } from './act.ts';
import { now } from './clock.ts';
import { sha256 } from './envelope-crypto.ts';
import { contentPath } from './frozen-content-file.ts';
import { claimOfLog } from './log-proof.ts';
import { logReader } from './log-table.ts';
import type { MappingFile } from './mapping-file.ts';
import { blocksOf, consulted } from './obstacles.ts';
import { contentHash, contentOf } from './release-content.ts';
import {
  correctionAsked,
  sameCorrection,
  withCorrection,
  type CorrectionWish,
} from './release-correction.ts';
import { storeReleaseFiles } from './release-file-table.ts';
import { nextNumber } from './release-state.ts';
import type { Workspace } from './workspace.ts';

/** A frozen candidate: what a signer is shown and signs. */
export type Candidate = {
  readonly number: ReleaseNumber;
  readonly candidate: number;
  readonly manifest: Sha256Hex;
};

const candidateOf = ({ frozen: { number, candidate, manifest } }: ReleaseState): Candidate => ({
  number,
  candidate,
  manifest,
});

function refuseBlocked(file: MappingFile, round: Round, asker: Asker): void {
  const told = blocksOf(consulted(file), round, asker);
  // What the asker may not know of stands in the way all the same.
  const blocks = told.length > 0 ? told : blocksOf(consulted(file), round, { kind: 'record' });
  if (blocks.length === 0) return;
  throw new RefusedError(
    refuse('release-blocked', {
      summary: blockSummary(blocks),
      blocks: blocks.map(({ kind, sentence, units }) => ({
        kind,
        sentence,
        count: units.length,
        units: [...units],
      })),
    }),
  );
}

function headsOf(file: MappingFile): LogHead[] {
  return logReader(file.handle)
    .heads()
    .map(({ author, position, hash }) => logHead.parse({ author, position, hash }));
}

/** What a wish to freeze comes to: something that is frozen already, or a number to freeze under. */
type Wish =
  | { readonly kind: 'standing'; readonly candidate: Candidate }
  | { readonly kind: 'new'; readonly number: ReleaseNumber };

function wishFor(
  file: MappingFile,
  round: Round,
  asked: ReleaseNumber | null,
  content: Sha256Hex,
  corrects: Correction | undefined,
): Wish {
  const { mapping } = file.memory();
  const number = asked ?? nextNumber(mapping, round);
  const same = mapping.releases.find((one) => one.frozen.number === number);
  if (same !== undefined && same.frozen.round !== round.id) {
    throw new RefusedError(refuse('release-number-taken', { release: number }));
  }
  if (same !== undefined && isFinal(same)) {
    const code = same.frozen.content === content ? 'release-final' : 'release-number-taken';
    throw new RefusedError(refuse(code, { release: number }));
  }
  const above = finalAbove(mapping, round.id, number);
  if (above !== undefined)
    throw new RefusedError(
      refuse('release-number-too-low', { release: number, last: above.frozen.number }),
    );
  if (same?.frozen.content === content && sameCorrection(same.frozen, corrects))
    return { kind: 'standing', candidate: candidateOf(same) };
  const last = releasesOf(mapping, round.id).findLast(isFinal);
  if (asked === null && last !== undefined && last.frozen.content === content) {
    throw new RefusedError(refuse('nothing-changed', { release: last.frozen.number }));
  }
  return { kind: 'new', number };
}

async function freezeNew(
  workspace: Workspace,
  round: Round,
  number: ReleaseNumber,
  hash: Sha256Hex,
  corrects: Correction | undefined,
): Promise<Candidate> {
  const file = workspace.file();
  await workspace.backups.before(file, 'release');
  const frozenAt = now();
  const content: FrozenContent = withCorrection(
    file,
    contentOf(file, round, { number, published: frozenAt }),
    corrects,
  );
  // What prints is large, and seldom needed: it is fetched when it is.
  const { releaseFilesOf } = await import('./release-files.ts');
  const files = withManifest(await releaseFilesOf(content, overviewOf(content)), {
    release: number,
    round: round.name,
    registerDate: round.registerDate,
    codebookHash: round.codebookHash,
    contentHash: hash,
    logHeads: headsOf(file),
    ...claimOfLog(file.handle, file.memory().mapping, { round: round.id, number }),
    ...(corrects === undefined ? {} : { corrects }),
    signaturesRequired: round.signatures,
    ...(round.signing === undefined ? {} : { signing: round.signing }),
  });
  const manifestBytes = files.get(manifestPath);
  if (manifestBytes === undefined) throw new Error('The release has no manifest');
  const manifest = sha256(manifestBytes);
  const earlier = file.memory().mapping.releases.find((one) => one.frozen.number === number);
  const candidate = (earlier?.frozen.candidate ?? 0) + 1;
  // Making the files takes a moment; what was decided meanwhile must not be signed unseen.
  if (contentHash(contentOf(file, round, null)) !== hash) {
    throw new RefusedError(refuse('not-the-frozen-release', { release: number }));
  }
  const kept = new Map<string, Uint8Array>([
    ...files,
    [contentPath, Buffer.from(canonicalJson(content), 'utf8')],
  ]);
  await act(
    workspace,
    {
      type: 'freeze-release',
      release: {
        round: round.id,
        number,
        candidate,
        manifest,
        content: hash,
        required: round.signatures,
        ...(round.signing === undefined ? {} : { signing: round.signing }),
        frozenAt,
        ...(corrects === undefined ? {} : { corrects }),
      },
    },
    (handle) => storeReleaseFiles(handle, { number, candidate }, kept),
  );
  return { number, candidate, manifest };
}

/**
 * Freezes what stands now, where that is needed: an open candidate of the same content is used as it is.
 * In: workspace, round, the number asked for or null, and which earlier release it corrects. Out: the candidate.
 * Errors (RefusedError): `release-blocked` with everything that stands in the way, `release-number-taken`,
 * `release-number-too-low`, `release-final`, `nothing-changed`, `not-unlocked`; of a correction also as `checkCorrection`.
 */
export async function freezeRelease(
  workspace: Workspace,
  round: Round,
  asked: ReleaseNumber | null,
  correction: CorrectionWish | null,
): Promise<Candidate> {
  workspace.who();
  const file = workspace.file();
  refuseBlocked(file, round, workspace.asker());
  const hash = contentHash(contentOf(file, round, null));
  const corrects = correctionAsked(file, correction, { round: round.id, content: hash });
  const wish = wishFor(file, round, asked, hash, corrects);
  return wish.kind === 'standing'
    ? wish.candidate
    : freezeNew(workspace, round, wish.number, hash, corrects);
}
