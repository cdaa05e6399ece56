import { act } from '../act.ts';
import { seenRound } from '../seen.ts';
import { conflictsView } from '../views-conflicts.ts';
import type { Workspace } from '../workspace.ts';
import { door } from './implementer.ts';

/** In: the workspace. Out: the procedures about conflicts between sources. */
export function conflictProcedures(workspace: Workspace) {
  return {
    list: door.conflict.list.handler(({ input }) => {
      const round = workspace.round(input.round);
      const memory = workspace.file().memory();
      return conflictsView(memory.mapping, round, seenRound(memory, round, workspace.asker()));
    }),
    settle: door.conflict.settle.handler(({ input }) => {
      const { round, unit, ...settlement } = input;
      return act(workspace, { type: 'settle-conflict', round, unit, settlement });
    }),
  };
}
