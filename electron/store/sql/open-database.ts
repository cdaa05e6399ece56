import { hostname } from 'node:os';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import Database from 'better-sqlite3';
import { z } from 'zod';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import { currentFormat, migrations } from '../migrations/migrations.ts';
import { emptyWriteAhead } from './empty-write-ahead.ts';
import { refuseForFile } from './failures.ts';
import { fileHeader } from './file-header.ts';
import { asWriteHandle, type ReadHandle, type WriteHandle } from './handle.ts';

/** «GRNS»: marks the file as a mapping of this program. */
export const applicationId = 0x47524e53;

const holder = z.object({ program: z.string(), machine: z.string(), pid: z.int() });

const holderFile = (file: string): string => `${file}.i-bruk`;

function whoHas(file: string): string {
  try {
    const parsed = holder.safeParse(JSON.parse(readFileSync(holderFile(file), 'utf8')));
    if (!parsed.success) return 'et annet program';
    return `${parsed.data.program} på ${parsed.data.machine} (prosess ${parsed.data.pid})`;
  } catch {
    return 'et annet program';
  }
}

/**
 * Sets what durability and safety need: FULL lost no acknowledged commit in simulated power cuts, NORMAL did.
 * EXCLUSIVE makes SQLite itself hold the file for one writer; the operating system lets go when the process dies.
 */
function setPragmas(database: Database.Database): void {
  database.pragma('locking_mode = EXCLUSIVE');
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('trusted_schema = OFF');
  database.pragma('cell_size_check = ON');
  database.pragma('foreign_keys = ON');
  database.pragma('secure_delete = ON');
  // What has to be sorted or undone never lies in a file of its own that nobody overwrites.
  database.pragma('temp_store = MEMORY');
  database.pragma('wal_autocheckpoint = 4000');
}

/** In: a database that this process holds. Out: nothing; the file is brought to the current format, step by step. */
export function migrate(database: Database.Database, to = currentFormat): void {
  const from = z.int().parse(database.pragma('user_version', { simple: true }));
  for (const step of migrations) {
    if (step.version <= from || step.version > to) continue;
    database.transaction(() => {
      database.exec(step.sql);
      database.pragma(`user_version = ${step.version}`);
    })();
  }
}

/** In: a handle. Out: whether opening it for writing would change its format. */
export function isOfEarlierFormat(handle: ReadHandle): boolean {
  return z.int().parse(handle.pragma('user_version', { simple: true })) < currentFormat;
}

/** Looks at the first bytes before SQLite does. */
function checkHeader(file: string): void {
  const name = basename(file);
  const header = statSync(file).isFile() ? fileHeader(file) : 'another';
  if (header === 'another') throw new RefusedError(refuse('file-not-a-mapping', { file: name }));
  if (header === 'whole') return;
  const reason = 'filhodet er ikke slik SQLite skriver det';
  throw new RefusedError(refuse('log-damaged', { file: name, position: 'ukjent', reason }));
}

function checkKind(database: Database.Database, file: string): void {
  const id = database.pragma('application_id', { simple: true });
  const format = z.int().parse(database.pragma('user_version', { simple: true }));
  if (id !== applicationId)
    throw new RefusedError(refuse('file-not-a-mapping', { file: basename(file) }));
  if (format > currentFormat) {
    throw new RefusedError(
      refuse('file-from-newer-version', {
        file: basename(file),
        found: format,
        known: currentFormat,
      }),
    );
  }
}

function takeLock(database: Database.Database, file: string): void {
  try {
    // In EXCLUSIVE mode the first write transaction takes the lock and keeps it.
    database.exec('BEGIN IMMEDIATE; COMMIT;');
  } catch (error) {
    const busy =
      error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
    if (busy)
      throw new RefusedError(refuse('file-in-use', { file: basename(file), holder: whoHas(file) }));
    throw error;
  }
}

/** An opened mapping file and how to let go of it. */
export type OpenedDatabase = { readonly handle: WriteHandle; readonly close: () => void };

function nameHolder(file: string): void {
  try {
    writeFileSync(
      holderFile(file),
      JSON.stringify({ program: 'Grenseland', machine: hostname(), pid: process.pid }),
    );
  } catch {
    // Only the courtesy of saying who has the file is lost; SQLite's lock is what keeps it.
  }
}

function unnameHolder(file: string): void {
  try {
    rmSync(holderFile(file), { force: true });
  } catch {
    // The file is let go of; who had it is only asked where somebody has it.
  }
}

/**
 * Opens a mapping for writing. In: its path, and a look at it before anything is written; what that throws leaves the
 * file as it was. Out: the handle and its close.
 * Errors (RefusedError): `file-not-found`, `file-not-a-mapping`, `file-from-newer-version`, `file-in-use`,
 * `folder-not-writable`, `log-damaged`.
 */
export function openDatabase(
  file: string,
  inspect: (handle: WriteHandle) => void = () => undefined,
): OpenedDatabase {
  if (!existsSync(file)) throw new RefusedError(refuse('file-not-found', { file: basename(file) }));
  let database: Database.Database | null = null;
  try {
    checkHeader(file);
    database = new Database(file, { fileMustExist: true, timeout: 200 });
    database.pragma('locking_mode = EXCLUSIVE');
    const died = existsSync(`${file}-wal`);
    takeLock(database, file);
    checkKind(database, file);
    inspect(asWriteHandle(database));
    setPragmas(database);
    migrate(database);
    // Whoever died with the file open may have died erasing.
    if (died) emptyWriteAhead(asWriteHandle(database));
  } catch (error) {
    database?.close();
    const busy =
      error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
    if (busy)
      throw new RefusedError(refuse('file-in-use', { file: basename(file), holder: whoHas(file) }));
    refuseForFile(error, file);
  }
  nameHolder(file);
  const opened = database;
  return {
    handle: asWriteHandle(opened),
    close: () => {
      if (!opened.open) return;
      opened.close();
      unnameHolder(file);
    },
  };
}
