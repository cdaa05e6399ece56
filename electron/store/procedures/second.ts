import { act } from '../act.ts';
import { outlineOf } from '../outlines.ts';
import { listAdvisers } from '../profile/advisers.ts';
import { peopleView } from '../views-people.ts';
import type { Workspace } from '../workspace.ts';
import { door } from './implementer.ts';

/** In: the workspace. Out: the procedures about who judges what, and who works here. */
export function secondProcedures(workspace: Workspace) {
  return {
    people: door.second.people.handler(({ input }) => {
      const memory = workspace.file().memory();
      const round = workspace.round(input.round);
      const outlines = round.units.map((unit) => outlineOf(memory, round, unit.number));
      return peopleView(memory.mapping, listAdvisers(workspace.home), outlines);
    }),
    assign: door.second.assign.handler(({ input }) => {
      const colleagues = listAdvisers(workspace.home).map((one) => one.name);
      return act(workspace, { type: 'assign', colleagues, ...input });
    }),
    deactivate: door.second.deactivate.handler(({ input }) =>
      act(workspace, { type: 'deactivate-adviser', ...input }),
    ),
    reactivate: door.second.reactivate.handler(({ input }) =>
      act(workspace, { type: 'reactivate-adviser', ...input }),
    ),
  };
}
