import type { RoundId } from '../../../shared/lib/ids.ts';
import { draftedUnits } from '../draft-table.ts';
import { actOnMany } from '../lists/act-on-many.ts';
import { listedUnits, listView, type ListPlace } from '../lists/list-view.ts';
import { ownKeys } from '../own-keys.ts';
import type { Workspace } from '../workspace.ts';
import { door } from './implementer.ts';

/** In: the workspace. Out: the procedures about lists of entries, and about doing something to many of them. */
export function listsProcedures(workspace: Workspace) {
  const placeIn = (id: RoundId): ListPlace => {
    const file = workspace.file();
    const who = workspace.signer();
    return {
      file,
      round: workspace.round(id),
      asker: workspace.asker(),
      drafted:
        who === null ? new Set<string>() : draftedUnits(file.handle, id, ownKeys(workspace, who)),
    };
  };
  return {
    list: door.lists.list.handler(({ input: { round, ...asked } }) =>
      listView(placeIn(round), asked),
    ),
    units: door.lists.units.handler(({ input: { round, ...chosen } }) =>
      listedUnits(placeIn(round), chosen),
    ),
    actOnMany: door.lists.actOnMany.handler(({ input }) => actOnMany(workspace, input)),
  };
}
