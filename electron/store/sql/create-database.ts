import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname } from 'node:path';
import Database from 'better-sqlite3';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import { refuseForFile } from './failures.ts';
import { asWriteHandle, type WriteHandle } from './handle.ts';
import { applicationId, migrate } from './open-database.ts';

function syncFolder(folder: string): void {
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

const withoutLinks = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'];

/** link, unlike rename, refuses to replace a file that somebody made in the meantime; some file systems lack it. */
function giveName(temporary: string, file: string): void {
  try {
    linkSync(temporary, file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!withoutLinks.includes(code) || existsSync(file)) throw error;
    renameSync(temporary, file);
  }
}

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

/**
 * Makes a new mapping file: built whole under a temporary name beside it, then given its name, so that nobody ever
 * sees half a file. In: the path (nothing may stand there), and what to write first. Out: nothing.
 * Errors (RefusedError): `file-exists`, `folder-not-writable`, `name-too-long`, `disk-full`, and whatever `fill` throws.
 */
export async function createDatabase(
  file: string,
  fill: (handle: WriteHandle) => Promise<void>,
): Promise<void> {
  const folder = dirname(file);
  const temporary = `${file}.ny-${process.pid}`;
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
