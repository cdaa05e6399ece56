import { existsSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { backupCause } from '../../../shared/backups/backup-name.ts';
import type {
  BackupView,
  Comparison,
  LossView,
  RescueView,
  RestoredView,
  SalvagedView,
} from '../../../shared/contract/backup-views.ts';
import { caughtRefusal } from '../../../shared/lib/caught-refusal.ts';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import { accept } from '../../../shared/lib/result.ts';
import { now } from '../clock.ts';
import type { ReadHandle } from '../sql/handle.ts';
import type { Workspace } from '../workspace.ts';
import { backupView } from './backup-view.ts';
import { compareWithBackup } from './compare-with-backup.ts';
import { readAtRest } from './file-at-rest.ts';
import { findBackups } from './find-backups.ts';
import { printOf } from './holdings.ts';
import { proveCopy } from './prove-copy.ts';
import { restoreAs, restoreInPlace, withBackup, type Restored } from './restore.ts';
import { readSalvage, salvageInto } from './salvage.ts';

/** In: where backups lie and a file. Out: the newest of its backups that is still whole; null where there is none. */
function newestWhole(root: string, file: string): BackupView | null {
  for (const one of findBackups(root, file)) {
    const proven = caughtRefusal(() => accept(proveCopy(one.path, null)));
    if (proven.ok && printOf(proven.value.holdings) === one.print) return backupView(one);
  }
  return null;
}

/** In: a backup named by hand, which may lie anywhere. Out: what it is. Error: `backup-damaged`, `file-not-found`. */
function named(path: string): BackupView {
  if (!existsSync(path)) throw new RefusedError(refuse('file-not-found', { file: basename(path) }));
  const { holdings, root } = proveCopy(path, null);
  const print = printOf(holdings);
  const cause = backupCause.enum.hand;
  const { events } = holdings;
  return backupView({ path, time: now(), cause, events, root, print, size: statSync(path).size });
}

/** Which backup is meant. Errors (RefusedError): `backup-missing`, `backup-damaged`, `file-not-found`. */
function chosen(workspace: Workspace, file: string, backup: string | null): BackupView {
  const root = workspace.backups.root();
  if (backup !== null)
    return (
      findBackups(root, file)
        .filter((one) => one.path === backup)
        .map(backupView)[0] ?? named(backup)
    );
  const found = newestWhole(root, file);
  if (found !== null) return found;
  throw new RefusedError(refuse('backup-missing', { file: basename(file) }));
}

/** Reads the file where it is open here, or at rest. */
function reading<T>(
  workspace: Workspace,
  file: string,
  work: (handle: ReadHandle, open: boolean) => T,
): T {
  const open = workspace.openFile();
  if (open?.path === file) return work(open.handle, true);
  return readAtRest(file, (handle) => work(handle, false));
}

function compared(workspace: Workspace, file: string, backup: string): Comparison {
  return withBackup(backup, (copy) =>
    reading(workspace, file, (handle, open) => compareWithBackup(handle, copy, !open)),
  );
}

/**
 * In: the workspace, a file and one of its backups, null for the newest that is whole. Out: what would be lost with it.
 * Errors (RefusedError): `backup-missing`, `backup-damaged`, `file-not-found`, `file-in-use`.
 */
export function lossWith(workspace: Workspace, file: string, backup: string | null): LossView {
  const view = chosen(workspace, file, backup);
  return { backup: view, ...compared(workspace, file, view.backup) };
}

const restoredView = ({ path, kept, proven, personsLeftOut }: Restored): RestoredView => ({
  restored: path,
  kept,
  events: proven.holdings.events,
  root: proven.root,
  personsLeftOut,
});

/**
 * Brings a backup back, also of a file that is gone. In: the workspace, the file, its backup or null for the newest that is whole, and a place of its
 * own, or null for the place of the file. Out: what came of it; a file that was open is open again.
 * Errors (RefusedError): as `lossWith`, `restoreAs` and `restoreInPlace`, and `backup-of-other-mapping`.
 */
export function restoreBackup(
  workspace: Workspace,
  file: string,
  backup: string | null,
  out: string | null,
): RestoredView {
  if (!existsSync(file)) {
    const { backup: only } = chosen(workspace, file, backup);
    return restoredView(restoreAs(only, null, out ?? file));
  }
  const { backup: view, standing } = lossWith(workspace, file, backup);
  if (out === null && standing === 'other-mapping') {
    const names = { backup: basename(view.backup), file: basename(file) };
    throw new RefusedError(refuse('backup-of-other-mapping', names));
  }
  const isOpen = workspace.openFile()?.path === file;
  if (isOpen) workspace.close();
  try {
    return restoredView(
      out === null ? restoreInPlace(view.backup, file) : restoreAs(view.backup, file, out),
    );
  } finally {
    if (isOpen) workspace.open(file);
  }
}

/** In: the workspace and a file that cannot be opened. Out: the ways out, and what would be lost with each. */
export function waysOut(workspace: Workspace, file: string): RescueView {
  const newest = newestWhole(workspace.backups.root(), file);
  const salvage = readSalvage(file, newest?.backup ?? null);
  const loss =
    newest === null ? null : { backup: newest, ...compared(workspace, file, newest.backup) };
  const inBackup = loss === null || loss.standing === 'other-mapping' ? 0 : loss.backup.events;
  const none = salvage.events === 0 && inBackup === 0;
  return {
    file,
    newest: loss,
    salvage,
    proposed: none ? null : salvage.events > inBackup ? 'salvage' : 'backup',
  };
}

/**
 * In: the workspace, a damaged file, and a path where nothing stands. Out: what was saved.
 * Errors (RefusedError): as `salvageInto`.
 */
export async function salvageFile(
  workspace: Workspace,
  file: string,
  out: string,
): Promise<SalvagedView> {
  const newest = newestWhole(workspace.backups.root(), file);
  const { saved, proven } = await salvageInto(file, newest?.backup ?? null, out);
  return { ...saved, salvaged: out, root: proven.root };
}
