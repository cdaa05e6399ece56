import type { AppendixDocument } from '../../../shared/appendix/appendix-document.ts';
import type { ReleaseNumber, RoundId } from '../../../shared/lib/ids.ts';
import { appendixFor } from '../appendix-content.ts';
import { writeTables } from '../export-folder.ts';
import { wordLookOf } from '../word-look.ts';
import type { Workspace } from '../workspace.ts';
import { door } from './implementer.ts';

/** What prints is large, and seldom needed: it is fetched when it is. */
const printing = () => import('../../exporters/print-appendix.ts');

/** In: the workspace. Out: the procedures about the method appendix. */
export function appendixProcedures(workspace: Workspace) {
  const appendix = (round: RoundId, release: ReleaseNumber | null): Promise<AppendixDocument> =>
    appendixFor(workspace.file(), workspace.round(round), release, workspace.asker());
  return {
    show: door.appendix.show.handler(({ input }) => appendix(input.round, input.release)),
    export: door.appendix.export.handler(async ({ input }) => {
      const document = await appendix(input.round, input.release);
      const look = await wordLookOf(input);
      const folder =
        input.folder ??
        (await workspace.host.chooseFolder({ title: 'Velg mappe for metodevedlegget' }));
      if (folder === null) return null;
      const { appendixFiles } = await printing();
      return {
        folder,
        files: writeTables(folder, await appendixFiles(document, input.formats, look)),
      };
    }),
  };
}
