import type { ReleaseView, SignatureView } from '../../../shared/contract/release-views.ts';
import type { Round } from '../../../shared/events/round.ts';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import { countedOutcomes, rangeOf } from '../../../shared/projections/outcome-range.ts';
import {
  isFinal,
  type MappingState,
  type ReleaseState,
  type SignatureState,
} from '../../../shared/projections/mapping-state.ts';
import { anybody, missingRoles } from '../../../shared/projections/signing.ts';
import { correctedBy, releasesOf } from '../../../shared/projections/release-order.ts';
import { exportRelease, writeTables } from '../export-folder.ts';
import { freezeRelease } from '../make-release.ts';
import { blocksOf, consulted } from '../obstacles.ts';
import { heldBackOf, seenRound } from '../seen.ts';
import { contentHash, contentOf, draftFor } from '../release-content.ts';
import { latestFinal, nextNumber, releaseNumbered } from '../release-state.ts';
import { contentFor } from '../release-tables.ts';
import { signFrozen } from '../sign-release.ts';
import { verifyPath } from '../verify-path.ts';
import { chooseTemplate, wordLookOf } from '../word-look.ts';
import type { Workspace } from '../workspace.ts';
import { door } from './implementer.ts';

/** A signature stays when its key is revoked, and is told with that it is. */
function withMark(mapping: MappingState, signed: SignatureState): SignatureView {
  const { minisign: _minisign, ...signature } = signed;
  const gone = mapping.revocations.find((one) => one.key === signature.key);
  if (gone === undefined) return signature;
  return { ...signature, revoked: { from: gone.from, before: signature.time < gone.from } };
}

function releaseView(mapping: MappingState, release: ReleaseState, current: string): ReleaseView {
  const { number, candidate, manifest, frozenAt, required, content, corrects } = release.frozen;
  return {
    number,
    candidate,
    manifest,
    frozenAt,
    signatures: release.signatures.map((one) => withMark(mapping, one)),
    required,
    missingRoles: missingRoles(release.frozen.signing ?? anybody, release.signatures),
    final: isFinal(release),
    changedSince: content !== current,
    corrects:
      corrects === undefined ? null : { release: corrects.release, notice: corrects.notice },
    correctedBy: correctedBy(mapping, number),
  };
}

function summaryOf(workspace: Workspace, round: Round) {
  const units = seenRound(workspace.file().memory(), round, workspace.asker());
  const readings = units.map((one) => one.reading);
  const [headline] = countedOutcomes(round.codebook);
  const number = (test: (one: (typeof readings)[number]) => boolean): number =>
    readings.filter(test).length;
  return {
    registered: readings.length,
    decided: number((one) => one.standing === 'decided'),
    notReached: number((one) => one.standing === 'not-reached'),
    borderline: number((one) => one.borderline !== null),
    heldBack: heldBackOf(units),
    headline: { label: headline?.label ?? '', ...rangeOf(readings, headline?.outcomes ?? []) },
  };
}

/** What prints is large, and seldom needed: it is fetched when it is. */
const printing = () => import('../release-files.ts');

/** In: the workspace. Out: the procedures about releases, their folders, tables and checks. */
export function releaseProcedures(workspace: Workspace) {
  const { host } = workspace;
  const mapping = () => workspace.file().memory().mapping;
  const folderFor = (given: string | null, title: string): Promise<string | null> =>
    given === null ? host.chooseFolder({ title }) : Promise.resolve(given);
  return {
    page: door.release.page.handler(({ input }) => {
      const round = workspace.round(input.round);
      const file = workspace.file();
      const current = contentHash(contentOf(file, round, null));
      return {
        blocks: blocksOf(consulted(file), round, workspace.asker()),
        next: nextNumber(mapping(), round),
        releases: releasesOf(mapping(), round.id).map((one) =>
          releaseView(mapping(), one, current),
        ),
        rule: { ...(round.signing ?? anybody), signatures: round.signatures },
        summary: summaryOf(workspace, round),
      };
    }),
    find: door.release.find.handler(({ input }) => {
      const release = releaseNumbered(mapping(), input.number);
      return { round: release.frozen.round, number: input.number, final: isFinal(release) };
    }),
    latest: door.release.latest.handler(({ input }) => ({
      number: latestFinal(mapping(), workspace.round(input.round).id).frozen.number,
    })),
    preview: door.release.preview.handler(async ({ input }) => {
      const { previewPage } = await printing();
      return {
        html: previewPage(
          draftFor(workspace.file(), workspace.round(input.round), workspace.asker()),
        ),
      };
    }),
    freeze: door.release.freeze.handler(({ input }) =>
      freezeRelease(workspace, workspace.round(input.round), input.number, input.corrects),
    ),
    sign: door.release.sign.handler(({ input }) => signFrozen(workspace, input)),
    export: door.release.export.handler(async ({ input }) => {
      const release = releaseNumbered(mapping(), input.number);
      const folder = await folderFor(
        input.folder,
        `Velg en tom mappe for utgivelse ${input.number}`,
      );
      if (folder === null) return null;
      return {
        folder,
        files: await exportRelease(workspace.file(), release, folder, input.minisign),
      };
    }),
    chooseTemplate: door.release.chooseTemplate.handler(() => chooseTemplate(workspace.host)),
    exportTables: door.release.exportTables.handler(async ({ input }) => {
      const content = contentFor(
        workspace.file(),
        workspace.round(input.round),
        input.release,
        workspace.asker(),
      );
      const look = await wordLookOf(input);
      const folder = await folderFor(input.folder, 'Velg mappe for tabellene');
      if (folder === null) return null;
      const { tableFiles } = await printing();
      return {
        folder,
        files: writeTables(
          folder,
          await tableFiles(content, input.formats, input.digits, look, input.language),
        ),
      };
    }),
    verify: door.release.verify.handler(async ({ input }) => {
      const path = await folderFor(input.path, 'Velg en utgivelsesmappe');
      if (path === null) return null;
      if (path === '') throw new RefusedError(refuse('not-a-release', { path }));
      return verifyPath(workspace, path, input.after, input.signatures);
    }),
  };
}
