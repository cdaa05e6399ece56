import { newestFirst } from '../../../shared/backups/rotation.ts';
import type { Sha256Hex } from '../../../shared/lib/ids.ts';
import { now } from '../clock.ts';
import {
  backupFolder,
  backupsIn,
  foldersOfPath,
  mappingIdOf,
  type Backup,
} from './backup-place.ts';
import { lookInto } from './file-at-rest.ts';

/** In: where a file lies. Out: which mapping it is; null where that cannot be read, or somebody has it open. */
function mappingAt(file: string): Sha256Hex | null {
  try {
    return lookInto(file, mappingIdOf);
  } catch {
    return null;
  }
}

/**
 * Finds the backups of a file that need not be readable: by what it is, or else by where it lies. In: where backups lie,
 * and the file's path, absolute. Out: its backups, newest first.
 */
export function findBackups(root: string, file: string): readonly Backup[] {
  const mapping = mappingAt(file);
  const folders = mapping === null ? foldersOfPath(root, file) : [backupFolder(root, mapping)];
  return newestFirst(folders.flatMap(backupsIn), now());
}
