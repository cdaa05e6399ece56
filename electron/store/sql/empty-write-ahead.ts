import { existsSync } from 'node:fs';
import { toDisk } from './give-name.ts';
import type { WriteHandle } from './handle.ts';

/**
 * Brings all that SQLite has written ahead into the file itself, and leaves nothing of it beside: what has been
 * erased is otherwise still there. SQLite does not wait for the disk when it cuts the log short, so this does.
 * In: a handle in no transaction. Errors: those of SQLite and the file system.
 */
export function emptyWriteAhead(handle: WriteHandle): void {
  handle.pragma('wal_checkpoint(TRUNCATE)');
  const ahead = `${handle.name}-wal`;
  if (existsSync(ahead)) toDisk(ahead, 'r+');
}
