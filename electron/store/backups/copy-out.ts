import { copyFileSync, existsSync, rmSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import { refuseForFile } from '../sql/failures.ts';
import { giveName, toDisk } from '../sql/give-name.ts';
import { syncFolder } from '../sync-disk.ts';
import { proveCopy } from './prove-copy.ts';
import { removeDatabase } from './write-copy.ts';

/**
 * Copies a backup to a place of its own and proves it there before it gets its name. In: the backup, and a path where
 * nothing stands. Out: where it lies now, and its size in bytes.
 * Errors (RefusedError): `file-exists`, `backup-damaged`, `folder-not-writable`, `disk-full`, `name-too-long`.
 */
export function copyOut(
  backup: { readonly path: string },
  out: string,
): { readonly path: string; readonly size: number } {
  const temporary = `${out}.ny-${process.pid}`;
  try {
    if (existsSync(out)) throw new RefusedError(refuse('file-exists', { file: basename(out) }));
    copyFileSync(backup.path, temporary);
    toDisk(temporary, 'r+');
    proveCopy(temporary, null);
    giveName(temporary, out);
    rmSync(temporary, { force: true });
    syncFolder(dirname(out));
    return { path: out, size: statSync(out).size };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new RefusedError(refuse('file-exists', { file: basename(out) }));
    return refuseForFile(error, out);
  } finally {
    removeDatabase(temporary);
  }
}
