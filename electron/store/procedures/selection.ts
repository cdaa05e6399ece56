import { countySelections } from '../../../shared/selection/county-selection.ts';
import { act } from '../act.ts';
import { draftFor } from '../release-content.ts';
import type { Workspace } from '../workspace.ts';
import { door } from './implementer.ts';

/** In: the workspace. Out: the procedures about which municipalities show the breadth of a county. */
export function selectionProcedures(workspace: Workspace) {
  return {
    view: door.selection.view.handler(({ input }) => {
      const round = workspace.round(input.round);
      return {
        counties: countySelections(draftFor(workspace.file(), round, workspace.asker())),
        criteria: round.codebook.criteria
          .filter((one) => one.multiple)
          .map(({ id, label, answers }) => ({
            id,
            label,
            answers: answers.map((one) => ({ id: one.id, label: one.label })),
          })),
      };
    }),
    set: door.selection.set.handler(({ input }) =>
      act(workspace, { type: 'set-selection', ...input }),
    ),
  };
}
