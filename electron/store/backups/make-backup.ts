import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { backupName, type BackupCause } from '../../../shared/backups/backup-name.ts';
import { replacedBy } from '../../../shared/backups/rotation.ts';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import { now } from '../clock.ts';
import { refuseForFile } from '../sql/failures.ts';
import { giveName } from '../sql/give-name.ts';
import { syncFolder } from '../sync-disk.ts';
import type { ReadHandle } from '../sql/handle.ts';
import {
  backupsIn,
  mappingIdOf,
  readyFolder,
  sweep,
  temporaryIn,
  type Backup,
} from './backup-place.ts';
import { holdingsOf, printOf, type Holdings } from './holdings.ts';
import { proveCopy, type Proven } from './prove-copy.ts';
import { workBeside } from './work-beside.ts';
import { removeDatabase, writeCopy } from './write-copy.ts';

/** What is to be backed up, and why. */
export type BackupTask = {
  readonly handle: ReadHandle;
  /** Where the mapping lies. */
  readonly file: string;
  /** Where backups lie. */
  readonly root: string;
  readonly cause: BackupCause;
};

/** In: why a backup could not be made. Out: never; the refusal that says so. */
function failed(error: unknown, path: string): never {
  let reason = error instanceof Error ? error.message : 'ukjent';
  try {
    refuseForFile(error, path);
  } catch (told) {
    if (told instanceof RefusedError) reason = told.refusal.message;
  }
  throw new RefusedError(refuse('backup-failed', { file: basename(path), reason }));
}

/** Where one has just been made, these are content with it; the others prove anew that there is one. */
const contentWithStanding: readonly BackupCause[] = ['import', 'release', 'migration', 'restore'];

const isoDay = 10;

/** The newest backup where it holds what the file holds now, and that is enough. */
function standing(folder: string, holdings: Holdings, cause: BackupCause): Backup | null {
  const [newest] = backupsIn(folder);
  if (newest?.print !== printOf(holdings)) return null;
  const today = newest.time.slice(0, isoDay) === now().slice(0, isoDay);
  return contentWithStanding.includes(cause) || (cause === 'opened' && today) ? newest : null;
}

/** Gives a proven copy its name, and only then lets older ones go that it takes the place of. */
function keep(folder: string, temporary: string, cause: BackupCause, proven: Proven): Backup {
  const { events } = proven.holdings;
  const print = printOf(proven.holdings);
  const name = backupName({ time: now(), cause, events, root: proven.root, print });
  giveName(temporary, join(folder, name));
  rmSync(temporary, { force: true });
  syncFolder(folder);
  const all = backupsIn(folder);
  const made = all.find((one) => basename(one.path) === name);
  if (made === undefined) throw new Error('den er ikke der den ble lagt');
  const others = all.filter((one) => one !== made);
  for (const old of replacedBy(made, others)) rmSync(old.path, { force: true });
  return made;
}

function begin({ handle, file, root }: BackupTask): string {
  const mapping = mappingIdOf(handle);
  if (mapping === null) throw new Error('loggen er tom');
  const folder = readyFolder(root, mapping, file);
  sweep(folder);
  return folder;
}

/**
 * Makes a backup at once, where nobody waits to be answered: in the terminal, and before the format changes. In: the
 * task. Out: the backup; the newest one where that holds the same. Error (RefusedError): `backup-failed`.
 */
export function makeBackupNow(task: BackupTask): Backup {
  try {
    const folder = begin(task);
    const holdings = holdingsOf(task.handle);
    const same = standing(folder, holdings, task.cause);
    if (same !== null) return same;
    const temporary = temporaryIn(folder, 'kopi');
    removeDatabase(temporary);
    try {
      writeCopy(task.handle, temporary);
      return keep(folder, temporary, task.cause, proveCopy(temporary, holdings));
    } finally {
      removeDatabase(temporary);
    }
  } catch (error) {
    return failed(error, task.file);
  }
}

/** How many pages are copied between two turns of the event loop: well under a millisecond's work. */
const portion = 64;

/** Copies the pages as they lie, a few at a time; whatever is decided meanwhile comes along. Out: what they hold. */
async function copyPages(handle: ReadHandle, pages: string): Promise<Holdings> {
  // In a transaction the pages are of no state at all: then no more are taken, and at the end it is done again.
  const progress = (): number => (handle.inTransaction ? 0 : portion);
  for (;;) {
    removeDatabase(pages);
    await handle.backup(pages, { progress });
    if (!handle.inTransaction) return holdingsOf(handle);
  }
}

/**
 * Makes a backup while the store goes on answering: the pages are copied in portions, and a thread writes them anew and
 * proves them. In: the task, and what to do when the state to be kept is safely copied. Out: as `makeBackupNow`.
 * Error (RefusedError): `backup-failed`.
 */
export async function makeBackup(task: BackupTask, copied: () => void): Promise<Backup> {
  try {
    const folder = begin(task);
    const same = task.handle.inTransaction
      ? null
      : standing(folder, holdingsOf(task.handle), task.cause);
    if (same !== null) return same;
    const pages = temporaryIn(folder, 'sider');
    const temporary = temporaryIn(folder, 'kopi');
    removeDatabase(temporary);
    try {
      const holdings = await copyPages(task.handle, pages);
      copied();
      const proven = await workBeside('copy', { pages, path: temporary, holdings });
      return keep(folder, temporary, task.cause, proven);
    } finally {
      removeDatabase(temporary);
      removeDatabase(pages);
    }
  } catch (error) {
    return failed(error, task.file);
  }
}
