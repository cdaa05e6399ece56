import { copyFileSync, existsSync, linkSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import Database from 'better-sqlite3';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import { damagedBeside, dropBeside, personTable, readableBeside } from '../beside-the-log.ts';
import { now } from '../clock.ts';
import { refuseForFile } from '../sql/failures.ts';
import { giveName, toDisk } from '../sql/give-name.ts';
import { syncFolder } from '../sync-disk.ts';
import { asReadHandle, asWriteHandle, type ReadHandle } from '../sql/handle.ts';
import { soundLog } from './sound-rows.ts';
import { besideNames, checkNotHeld, readAtRest } from './file-at-rest.ts';
import { proveCopy, type Proven } from './prove-copy.ts';
import { removeDatabase } from './write-copy.ts';

/** What came of a restoration. */
export type Restored = {
  readonly path: string;
  /** What stood there before, under its new name; null where nothing did. */
  readonly kept: string | null;
  readonly proven: Proven;
  /** Persons in the backup who had been erased since, and are not brought back. */
  readonly personsLeftOut: number;
};

/** The keys of the persons in a file; null where its table is not whole, so that nobody is taken to be erased. */
function personsIn(handle: ReadHandle): ReadonlySet<string> | null {
  const { rows, whole } = readableBeside(handle, personTable);
  return whole ? new Set(rows.map(([key = '']) => key)) : null;
}

/** Every signature too: a backup that has lain for long is believed no more than any other file. */
function checkSigned(handle: ReadHandle, backup: string): void {
  const log = soundLog(handle, null);
  for (const _ of log.rows()) continue;
  const damage = log.damage();
  if (damage === null) return;
  const reason = `hendelse ${damage.position}: ${damage.reason}`;
  throw new RefusedError(refuse('backup-damaged', { backup, reason }));
}

/** Out: how many persons of the copy were left out, for the file has them no longer. */
function withoutErased(copy: string, present: ReadonlySet<string> | null, backup: string): number {
  const database = new Database(copy, { fileMustExist: true });
  try {
    database.pragma('secure_delete = ON');
    const handle = asWriteHandle(database);
    checkSigned(handle, backup);
    if (damagedBeside(handle, personTable).length > 0)
      throw new RefusedError(refuse('backup-damaged', { backup, reason: 'personopplysningene' }));
    const erased = readableBeside(handle, personTable).rows.flatMap(([key = '']) =>
      present === null || present.has(key) ? [] : [key],
    );
    for (const key of erased) dropBeside(handle, personTable, [key]);
    // What rows leave behind when they are moved between pages goes too.
    if (erased.length > 0) database.exec('VACUUM');
    return erased.length;
  } finally {
    database.close();
  }
}

/** In: a path. Out: where what stands there now is to be kept. */
function keptName(path: string): string {
  const stem = path.endsWith('.grenseland') ? path.slice(0, -'.grenseland'.length) : path;
  return `${stem}.før-gjenoppretting-${now().replaceAll(':', '.')}.grenseland`;
}

/** Gives the file that stands at a path another name as well, so that at no moment nothing stands there. */
function keep(path: string): string {
  const kept = keptName(path);
  try {
    linkSync(path, kept);
  } catch {
    renameSync(path, kept);
  }
  for (const beside of besideNames)
    if (existsSync(path + beside)) renameSync(path + beside, kept + beside);
  return kept;
}

function copyProven(
  backup: string,
  temporary: string,
  present: ReadonlySet<string> | null,
): Pick<Restored, 'proven' | 'personsLeftOut'> {
  removeDatabase(temporary);
  for (const beside of ['', ...besideNames])
    if (existsSync(backup + beside)) copyFileSync(backup + beside, temporary + beside);
  const before = proveCopy(temporary, null);
  const personsLeftOut = withoutErased(temporary, present, backup);
  toDisk(temporary, 'r+');
  const expected = personsLeftOut === 0 ? before.holdings : null;
  return { proven: proveCopy(temporary, expected), personsLeftOut };
}

/**
 * Brings a backup back as a file of its own. In: the backup's path, the file it is of where that is there, and a path
 * where nothing stands. Out: what came of it.
 * Errors (RefusedError): `file-exists`, `backup-damaged`, `folder-not-writable`, `disk-full`, `file-in-use`.
 */
export function restoreAs(backup: string, file: string | null, out: string): Restored {
  if (existsSync(out)) throw new RefusedError(refuse('file-exists', { file: basename(out) }));
  const temporary = `${out}.ny-${process.pid}`;
  try {
    const present = file === null || !existsSync(file) ? null : readAtRest(file, personsIn);
    const done = copyProven(backup, temporary, present);
    giveName(temporary, out);
    rmSync(temporary, { force: true });
    syncFolder(dirname(out));
    return { path: out, kept: null, ...done };
  } catch (error) {
    return refuseForFile(error, out);
  } finally {
    removeDatabase(temporary);
  }
}

/**
 * Brings a backup back in the place of the file it is of; what stands there is kept under another name, as it is, also
 * what SQLite has beside it. In: the backup's path, and the file's, which nobody has open. Out: what came of it.
 * Errors (RefusedError): as `restoreAs`; then everything is as it was.
 */
export function restoreInPlace(backup: string, file: string): Restored {
  const temporary = `${file}.ny-${process.pid}`;
  try {
    checkNotHeld(file);
    const done = copyProven(backup, temporary, readAtRest(file, personsIn));
    const kept = keep(file);
    renameSync(temporary, file);
    syncFolder(dirname(file));
    return { path: file, kept, ...done };
  } catch (error) {
    return refuseForFile(error, file);
  } finally {
    removeDatabase(temporary);
  }
}

/** In: a backup's path. Out: whatever is done with it opened for reading. Error: `backup-damaged`. */
export function withBackup<T>(backup: string, work: (handle: ReadHandle) => T): T {
  proveCopy(backup, null);
  const database = new Database(backup, { readonly: true, fileMustExist: true });
  try {
    return work(asReadHandle(database));
  } finally {
    database.close();
  }
}
