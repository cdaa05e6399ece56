import { act } from '../act.ts';
import type { Workspace } from '../workspace.ts';

/** Has the unlocked adviser join the open file; one who is in it already is not added again. Out: the place the log has come to. */
export function joinFile(workspace: Workspace): Promise<{ readonly n: number }> {
  const { id: adviser, name, title, publicKey: key } = workspace.who();
  return act(workspace, { type: 'join', adviser, name, title, key });
}
