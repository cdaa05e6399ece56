import { constants, copyFileSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import Database from 'better-sqlite3';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import { asReadHandle, type ReadHandle } from '../sql/handle.ts';
import { refuseForFile } from '../sql/failures.ts';

/** What SQLite keeps beside a file and needs in order to read it. */
export const besideNames = ['-wal', '-journal'] as const;

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');

const isLeftover = (path: string): boolean =>
  path.endsWith('-shm') || statSync(path, { throwIfNoEntry: false })?.size === 0;

/**
 * Looks into a file without leaving anything beside it: looking is enough for SQLite to lay empty files there. In: its
 * path, and what to ask. Out: the answer. Errors: SQLite's.
 */
export function lookInto<T>(file: string, ask: (handle: ReadHandle) => T): T {
  const made = ['-shm', '-wal'].map((one) => file + one).filter((one) => !existsSync(one));
  const database = new Database(file, { readonly: true, fileMustExist: true, timeout: 200 });
  try {
    return ask(asReadHandle(database));
  } catch (error) {
    // Then they are somebody else's.
    if (isBusy(error)) made.length = 0;
    throw error;
  } finally {
    database.close();
    for (const one of made) if (isLeftover(one)) rmSync(one, { force: true });
  }
}

/**
 * Sees that nobody has the file open; what is wrong with it otherwise does not matter here. In: its path. Out: nothing,
 * and nothing is written. Errors (RefusedError): `file-not-found`, `file-in-use`.
 */
export function checkNotHeld(file: string): void {
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true)
    throw new RefusedError(refuse('file-not-found', { file: basename(file) }));
  try {
    lookInto(file, (handle) => handle.prepare('SELECT 1 FROM sqlite_schema').get());
  } catch (error) {
    if (!isBusy(error)) return;
    const holder = 'et annet vindu eller program';
    throw new RefusedError(refuse('file-in-use', { file: basename(file), holder }));
  }
}

/**
 * Reads a file that may be damaged without touching it: SQLite mends and tidies what it opens, so it is given a copy.
 * In: the file's path, absolute, a folder for the copy, and what to do with it. Out: what that gives; it must not go on
 * reading afterwards.
 * Errors (RefusedError): `file-not-found`, `file-in-use`, `disk-full`, `folder-not-writable`, and those of the work.
 */
export function readAtRest<T>(file: string, scratch: string, work: (handle: ReadHandle) => T): T {
  checkNotHeld(file);
  const folder = mkdtempSync(join(scratch, 'fil-'));
  let database: Database.Database | null = null;
  try {
    const copy = join(folder, 'fil');
    // Where the file system can, the pages are shared until one of them is written.
    copyFileSync(file, copy, constants.COPYFILE_FICLONE);
    for (const beside of besideNames)
      if (existsSync(file + beside)) copyFileSync(file + beside, copy + beside);
    database = new Database(copy, { fileMustExist: true });
    return work(asReadHandle(database));
  } catch (error) {
    return refuseForFile(error, file);
  } finally {
    try {
      database?.close();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}
