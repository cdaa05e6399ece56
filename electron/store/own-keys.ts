import { earlierKeys } from '../../shared/projections/keys.ts';
import type { Own } from './own-content.ts';
import type { Signer } from './signer.ts';
import type { Workspace } from './workspace.ts';

/** In: the workspace, with a file open, and who. Out: the keys under which that one has begun something in the file. */
export function ownKeys(workspace: Workspace, who: Signer): Own {
  return { adviser: who.id, earlier: earlierKeys(workspace.file().memory().mapping, who) };
}
