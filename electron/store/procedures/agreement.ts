import { agreementRows } from '../../../shared/agreement/agreement-rows.ts';
import { markingsOf } from '../../../shared/release/markings.ts';
import type { RoundId } from '../../../shared/lib/ids.ts';
import { writeTables } from '../export-folder.ts';
import { seenRound, type SeenUnit } from '../seen.ts';
import { agreementCell, agreementView } from '../views-agreement.ts';
import type { Workspace } from '../workspace.ts';
import { door } from './implementer.ts';

/** What prints is large, and seldom needed: it is fetched when it is. */
const printing = () => import('../../exporters/agreement-csv.ts');

/** In: the workspace. Out: the procedures about agreement beside the view itself. */
export function agreementProcedures(workspace: Workspace) {
  const unitsOf = (round: RoundId): readonly SeenUnit[] =>
    seenRound(workspace.file().memory(), workspace.round(round), workspace.asker());
  return {
    cell: door.agreement.cell.handler(({ input }) => {
      const { round, ...place } = input;
      return agreementCell(unitsOf(round), place);
    }),
    export: door.agreement.export.handler(async ({ input }) => {
      const round = workspace.round(input.round);
      const folder =
        input.folder ?? (await workspace.host.chooseFolder({ title: 'Velg mappe for enigheten' }));
      if (folder === null) return null;
      const { agreementCsv } = await printing();
      const view = agreementView(round, unitsOf(round.id));
      const { heldBack } = view.open;
      const marked = { draft: false, invented: round.invented };
      const markings = markingsOf(heldBack === 0 ? marked : { ...marked, heldBack });
      const bytes = agreementCsv(agreementRows(view, round.codebook), markings);
      return { folder, files: writeTables(folder, [{ path: 'enighet.csv', bytes }]) };
    }),
  };
}
