import { statSync } from 'node:fs';
import { basename } from 'node:path';
import Database from 'better-sqlite3';
import { backupCause, readBackupName } from '../../../shared/backups/backup-name.ts';
import type { BackupView } from '../../../shared/contract/backup-views.ts';
import { caughtRefusal } from '../../../shared/lib/caught-refusal.ts';
import { isoTime } from '../../../shared/lib/ids.ts';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import { accept } from '../../../shared/lib/result.ts';
import { asReadHandle, type ReadHandle } from '../sql/handle.ts';
import { backupView } from './backup-view.ts';
import { findBackups } from './find-backups.ts';
import { printOf } from './holdings.ts';
import { silent, type Tell } from './progress.ts';
import { proveCopy } from './prove-copy.ts';

/** In: where backups lie, a file, whom to tell. Out: the newest of its backups that is still whole; null where there is none. */
export function newestWhole(root: string, file: string, tell: Tell = silent): BackupView | null {
  for (const one of findBackups(root, file)) {
    const proven = caughtRefusal(() => accept(proveCopy(one.path, null, tell)));
    if (proven.ok && printOf(proven.value.holdings) === one.print) return backupView(one);
  }
  return null;
}

/** In: a backup named by hand, which may lie anywhere. Out: what it is. Error: `backup-damaged`, `file-not-found`. */
function named(path: string, tell: Tell): BackupView {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined)
    throw new RefusedError(refuse('file-not-found', { file: basename(path) }));
  const { holdings, root } = proveCopy(path, null, tell);
  const said = readBackupName(basename(path));
  return backupView({
    path,
    // A file of another name was made when it was last written, as far as anybody knows.
    time: said?.time ?? isoTime.parse(found.mtime.toISOString()),
    cause: said?.cause ?? backupCause.enum.hand,
    events: holdings.events,
    root,
    print: printOf(holdings),
    size: found.size,
  });
}

/**
 * Finds the backup that is meant, and proves it. In: where backups lie, the file, the backup's path or null for the
 * newest that is whole, whom to tell. Out: it. Errors (RefusedError): `backup-missing`, `backup-damaged`, `file-not-found`.
 */
export function chooseBackup(
  root: string,
  file: string,
  backup: string | null,
  tell: Tell = silent,
): BackupView {
  if (backup !== null) return named(backup, tell);
  const found = newestWhole(root, file, tell);
  if (found !== null) return found;
  throw new RefusedError(refuse('backup-missing', { file: basename(file) }));
}

/** Does something with a proven backup opened for reading; null where there is none. */
export function withBackup<T>(backup: string | null, work: (handle: ReadHandle | null) => T): T {
  if (backup === null) return work(null);
  const database = new Database(backup, { readonly: true, fileMustExist: true });
  try {
    return work(asReadHandle(database));
  } finally {
    database.close();
  }
}
