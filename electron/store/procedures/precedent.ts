import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import { act } from '../act.ts';
import { askerAs } from '../asker-as.ts';
import { writeTables } from '../export-folder.ts';
import { casebookOf } from '../precedents/casebook-content.ts';
import { consistencyView } from '../precedents/consistency.ts';
import { findPrecedents } from '../precedents/find-precedents.ts';
import type { Workspace } from '../workspace.ts';
import { door } from './implementer.ts';

/** What prints is large, and seldom needed: it is fetched when it is. */
const printing = () => import('../../exporters/print-casebook.ts');

/** In: the workspace. Out: the procedures about earlier cases. */
export function precedentProcedures(workspace: Workspace) {
  return {
    near: door.precedent.near.handler(({ input }) => {
      const round = workspace.round(input.round);
      const { unit } = input;
      if (!round.units.some((one) => one.number === unit))
        throw new RefusedError(refuse('entry-unknown', { unit }));
      return findPrecedents(workspace.file(), askerAs(workspace, input.as), {
        ...input,
        round,
        unit,
      });
    }),
    weigh: door.precedent.weigh.handler(({ input }) =>
      act(workspace, { type: 'weigh-precedent', ...input }),
    ),
    consistency: door.precedent.consistency.handler(({ input }) =>
      consistencyView(workspace.file(), workspace.asker(), workspace.round(input.round).id),
    ),
    casebook: door.precedent.casebook.handler(({ input }) =>
      casebookOf(
        workspace.file().memory(),
        workspace.asker(),
        workspace.round(input.round).codebook,
      ),
    ),
    exportCasebook: door.precedent.exportCasebook.handler(async ({ input }) => {
      const { codebook } = workspace.round(input.round);
      const folder =
        input.folder ?? (await workspace.host.chooseFolder({ title: 'Velg mappe for praksis' }));
      if (folder === null) return null;
      const { casebookFiles } = await printing();
      const document = casebookOf(workspace.file().memory(), workspace.asker(), codebook);
      return { folder, files: writeTables(folder, await casebookFiles(document, input.formats)) };
    }),
  };
}
