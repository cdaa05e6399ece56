import { rmSync } from 'node:fs';
import { toDisk } from '../sql/give-name.ts';
import type { ReadHandle } from '../sql/handle.ts';

/** In: a database file's path. Out: nothing; it and what SQLite keeps beside it are gone. */
export function removeDatabase(path: string): void {
  for (const beside of ['', '-journal', '-wal', '-shm']) rmSync(path + beside, { force: true });
}

/**
 * Writes what a file holds into a new one, row by row: nothing of what has been erased, and no page that is free, comes
 * along. In: a handle, and a path where nothing stands. Out: nothing; the copy is on the disk. Errors: SQLite's.
 */
export function writeCopy(handle: ReadHandle, path: string): void {
  handle.prepare('VACUUM INTO ?').run(path);
  toDisk(path, 'r+');
}
