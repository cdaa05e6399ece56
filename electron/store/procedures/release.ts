import type { ReleaseView, SignatureView } from '../../../shared/contract/release-views.ts';
import type { Round } from '../../../shared/events/round.ts';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import { ledgerOf } from '../../../shared/projections/ledger.ts';
import { countedOutcomes, rangeOf } from '../../../shared/projections/outcome-range.ts';
import {
  isFinal,
  type MappingState,
  type ReleaseState,
  type SignatureState,
} from '../../../shared/projections/mapping-state.ts';
import { revokedMark } from '../../../shared/projections/revoked-signature.ts';
import { anybody, missingRoles } from '../../../shared/projections/signing.ts';
import { correctedBy, releasesOf } from '../../../shared/projections/release-order.ts';
import { exportRelease, writeTables } from '../export-folder.ts';
import { freezeRelease } from '../make-release.ts';
import { blocksOf, consulted, readForBlocks } from '../obstacles.ts';
import { heldBackOf } from '../seen.ts';
import { frontUnits } from '../views-front.ts';
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
  const revoked = revokedMark(mapping, signature);
  return revoked === undefined ? signature : { ...signature, revoked };
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
  const units = frontUnits(workspace.file().memory(), round, workspace.asker());
  const readings = units.map((one) => one.reading);
  const [headline] = countedOutcomes(round.codebook);
  const { registered, decided, notReached, borderline } = ledgerOf(readings);
  return {
    registered,
    decided,
    notReached,
    borderline,
    heldBack: heldBackOf(units),
    headline: { label: headline?.label ?? '', ...rangeOf(readings, headline?.outcomes ?? []) },
  };
}

/** What is published rests on all of the log: it waits until all of it has been checked. */
async function afterCheck<T>({ check }: Workspace, work: () => Promise<T>): Promise<T> {
  await check.done();
  return work();
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
    page: door.release.page.handler(async ({ input }) => {
      const round = workspace.round(input.round);
      await readForBlocks(workspace, round);
      const releases = releasesOf(mapping(), round.id);
      // Only what has been frozen can be another since.
      if (releases.length > 0) await workspace.check.read();
      const file = workspace.file();
      const current = releases.length > 0 ? contentHash(contentOf(file, round, null)) : '';
      return {
        blocks: blocksOf(consulted(file), round, workspace.asker()),
        next: nextNumber(mapping(), round),
        releases: releases.map((one) => releaseView(mapping(), one, current)),
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
      afterCheck(workspace, () =>
        freezeRelease(workspace, workspace.round(input.round), input.number, input.corrects),
      ),
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
