import { randomUUID } from 'node:crypto';
import { resolutionId } from '../../../shared/lib/ids.ts';
import { act } from '../act.ts';
import { seenRound } from '../seen.ts';
import { resolutionsView } from '../views-resolutions.ts';
import type { Workspace } from '../workspace.ts';
import { door } from './implementer.ts';

/** In: the workspace. Out: the procedures that settle judgements which differ. */
export function resolutionProcedures(workspace: Workspace) {
  return {
    list: door.resolution.list.handler(({ input }) => {
      const round = workspace.round(input.round);
      const asker = workspace.asker();
      return resolutionsView(round, seenRound(workspace.file().memory(), round, asker), asker);
    }),
    resolve: door.resolution.resolve.handler(async ({ input }) => {
      const id = resolutionId.parse(randomUUID());
      const { n } = await act(workspace, { type: 'resolve', id, ...input });
      return { n, resolution: id };
    }),
    withdraw: door.resolution.withdraw.handler(({ input }) =>
      act(workspace, { type: 'withdraw-resolution', ...input }),
    ),
  };
}
