import { existsSync, rmSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import Database from 'better-sqlite3';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import { syncFolder } from '../sync-disk.ts';
import { withUnfinished } from '../unfinished.ts';
import { refuseForFile } from './failures.ts';
import { giveName } from './give-name.ts';
import { asWriteHandle, type WriteHandle } from './handle.ts';
import { applicationId, migrate } from './open-database.ts';

/** Refuses a place where nothing can be made, before anything is. */
function lookAtPlace(file: string, temporary: string): void {
  const folder = dirname(file);
  try {
    // SQLite says no more of a name that is too long than that it cannot be opened; the system says it at once.
    statSync(`${temporary}-journal`, { throwIfNoEntry: false });
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
      throw new RefusedError(refuse('folder-not-writable', { folder }));
    if (existsSync(file)) throw new RefusedError(refuse('file-exists', { file: basename(file) }));
  } catch (error) {
    refuseForFile(error, file);
  }
}

/** What a file that is being made has after its name, before the number of the process. */
export const unfinishedMark = 'ny';

async function build(
  file: string,
  temporary: string,
  fill: (handle: WriteHandle) => Promise<void>,
): Promise<void> {
  const folder = dirname(file);
  lookAtPlace(file, temporary);
  try {
    rmSync(temporary, { force: true });
    const database = new Database(temporary);
    try {
      database.pragma('journal_mode = DELETE');
      database.pragma('synchronous = FULL');
      database.pragma(`application_id = ${applicationId}`);
      migrate(database);
      await fill(asWriteHandle(database));
    } finally {
      database.close();
    }
    giveName(temporary, file);
    syncFolder(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      throw new RefusedError(refuse('file-exists', { file: basename(file) }));
    }
    refuseForFile(error, file);
  } finally {
    rmSync(temporary, { force: true });
    rmSync(`${temporary}-journal`, { force: true });
  }
}

/**
 * Makes a new mapping file: built whole under a temporary name beside it, then given its name, so that nobody ever
 * sees half a file. In: the path (nothing may stand there), and what to write first. Out: nothing.
 * Errors (RefusedError): `file-exists`, `folder-not-writable`, `name-too-long`, `disk-full`, and whatever `fill` throws.
 */
export function createDatabase(
  file: string,
  fill: (handle: WriteHandle) => Promise<void>,
): Promise<void> {
  return withUnfinished(file, unfinishedMark, (temporary) => build(file, temporary, fill));
}
