import { correctPerson, erasePerson, personsOf } from '../person-table.ts';
import { refuseForFile } from '../sql/failures.ts';
import type { WriteHandle } from '../sql/handle.ts';
import type { Workspace } from '../workspace.ts';
import { door } from './implementer.ts';

/** Has a change of the personal data done in its turn by an unlocked adviser, and tells the windows. */
async function change(workspace: Workspace, work: (handle: WriteHandle) => void): Promise<null> {
  const file = workspace.file();
  workspace.who();
  await file.turn(() => {
    try {
      work(file.handle);
    } catch (error) {
      refuseForFile(error, file.path);
    }
  });
  workspace.announce();
  return null;
}

/** In: the workspace. Out: the procedures about contact persons. */
export function personProcedures(workspace: Workspace) {
  return {
    ofEntry: door.person.ofEntry.handler(({ input }) => {
      const { handle } = workspace.file();
      workspace.who();
      return personsOf(handle, input);
    }),
    correct: door.person.correct.handler(({ input: { person, ...place } }) =>
      change(workspace, (handle) => correctPerson(handle, { ...place, ...person })),
    ),
    erase: door.person.erase.handler(({ input }) =>
      change(workspace, (handle) => erasePerson(handle, input)),
    ),
  };
}
