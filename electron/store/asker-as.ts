import type { Asker } from '../../shared/projections/withheld.ts';
import type { Workspace } from './workspace.ts';

/**
 * In: the workspace, and the name of one whose eyes a terminal asks to see with. Out: who looks; in a window always the
 * one who is unlocked there.
 */
export function askerAs(workspace: Workspace, name: string | undefined): Asker {
  const asker = workspace.asker();
  return asker.kind === 'record' && name !== undefined ? { kind: 'adviser', name } : asker;
}
