import { randomUUID } from 'node:crypto';
import { resolutionId } from '../../../shared/lib/ids.ts';
import { act } from '../act.ts';
import { choices } from '../choice-table.ts';
import { ownKeys } from '../own-keys.ts';
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
    begun: door.resolution.begun.handler(({ input }) => {
      const who = workspace.signer();
      return who === null
        ? null
        : choices.read(workspace.file().handle, { ...input, ...ownKeys(workspace, who) });
    }),
    keepBegun: door.resolution.keepBegun.handler(async ({ input: { choice, ...place } }) => {
      const file = workspace.file();
      const key = { ...place, ...ownKeys(workspace, workspace.who()) };
      await file.turn(() =>
        choice === null
          ? choices.discard(file.handle, key)
          : choices.save(file.handle, key, choice),
      );
      return null;
    }),
    resolve: door.resolution.resolve.handler(async ({ input }) => {
      const id = resolutionId.parse(randomUUID());
      const own = ownKeys(workspace, workspace.who());
      const { n } = await act(workspace, { type: 'resolve', id, ...input }, (handle) =>
        choices.discard(handle, { ...input, ...own }),
      );
      return { n, resolution: id };
    }),
    withdraw: door.resolution.withdraw.handler(({ input }) =>
      act(workspace, { type: 'withdraw-resolution', ...input }),
    ),
  };
}
