import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { readBackupName, type BackupFacts } from '../../../shared/backups/backup-name.ts';
import { newestFirst } from '../../../shared/backups/rotation.ts';
import { sha256Hex, type Sha256Hex } from '../../../shared/lib/ids.ts';
import { now } from '../clock.ts';
import { makeFolder } from '../make-folder.ts';
import type { SettingsFile } from '../profile/settings.ts';
import { writeWhole } from '../profile/write-whole.ts';
import type { ReadHandle } from '../sql/handle.ts';
import { syncFolder } from '../sync-disk.ts';
import { rowOf } from '../sql/query.ts';

/** A backup that lies in its folder. */
export type Backup = BackupFacts & {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
};

/** The setting that names another folder for backups. */
export const folderSetting = 'backup-folder';

/** In: the profile folder and its settings. Out: the folder that holds a folder for each mapping. */
export function backupRoot(home: string, settings: Pick<SettingsFile, 'get'>): string {
  const chosen = settings.get(folderSetting);
  return chosen === null || chosen === '' ? join(home, 'sikkerhetskopier') : resolve(chosen);
}

const hashRow = z.object({ hash: sha256Hex });

/** In: a handle. Out: what the mapping is known by wherever it lies, the hash of its first event; null where there is none. */
export function mappingIdOf(handle: ReadHandle): Sha256Hex | null {
  return rowOf(handle, 'SELECT hash FROM log WHERE n = 1', hashRow)()?.hash ?? null;
}

const shortId = 16;

/** In: where backups lie, and which mapping. Out: its folder, not necessarily there. */
export function backupFolder(root: string, mapping: Sha256Hex): string {
  return join(root, mapping.slice(0, shortId));
}

const noteOf = (folder: string): string => join(folder, 'om.json');
const note = z.object({ mapping: sha256Hex, paths: z.array(z.string()) });
const mostPaths = 20;

function readNote(folder: string): z.infer<typeof note> | null {
  try {
    return note.parse(JSON.parse(readFileSync(noteOf(folder), 'utf8')));
  } catch {
    return null;
  }
}

/** Only the person whose profile it is may read backups: contact persons are in them. */
const ownersOnly = 0o700;

/**
 * Makes the folder of a mapping where there is none, and notes where the mapping lies, so that its backups are found
 * when nothing in it can be read. Out: the folder. Errors: those of the file system.
 */
export function readyFolder(root: string, mapping: Sha256Hex, path: string): string {
  const folder = backupFolder(root, mapping);
  makeFolder(root);
  if (!existsSync(folder)) {
    mkdirSync(folder, { mode: ownersOnly });
    syncFolder(root);
  }
  const paths = readNote(folder)?.paths ?? [];
  if (paths[0] !== path) {
    const newest = [path, ...paths.filter((one) => one !== path)].slice(0, mostPaths);
    writeWhole(noteOf(folder), JSON.stringify({ mapping, paths: newest }), 0o600);
  }
  return folder;
}

/** In: the folder of a mapping. Out: its backups, newest first; none where there is no such folder. */
export function backupsIn(folder: string): readonly Backup[] {
  if (!existsSync(folder)) return [];
  const found = readdirSync(folder).flatMap((name): readonly Backup[] => {
    const facts = readBackupName(name);
    const path = join(folder, name);
    const file = facts === null ? undefined : statSync(path, { throwIfNoEntry: false });
    return facts === null || file === undefined ? [] : [{ ...facts, path, size: file.size }];
  });
  return newestFirst(found, now());
}

/** In: where backups lie, and where a mapping lay. Out: the folders of mappings that have been opened there. */
export function foldersOfPath(root: string, path: string): readonly string[] {
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .map((name) => join(root, name))
    .filter((folder) => readNote(folder)?.paths.includes(path) === true);
}

const underWay = 'ny-';

/** In: a folder. Out: a name in it for what is not finished; nobody takes it for a backup. */
export function temporaryIn(folder: string, kind: string): string {
  return join(folder, `${underWay}${process.pid}-${kind}`);
}

/** In: the number of a process. Out: whether it is there. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Removes what programs that were killed left unfinished. In: the folder of a mapping. */
export function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = /^ny-(\d+)-/u.exec(name)?.[1];
    if (pid === undefined || (Number(pid) !== process.pid && isRunning(Number(pid)))) continue;
    rmSync(join(folder, name), { force: true });
  }
}
