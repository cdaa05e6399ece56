import { dirname } from 'node:path';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { syncFolder } from '../sync-disk.ts';

/**
 * Writes a small file so that it is there whole or not at all, and for good once this is over: under a temporary name,
 * flushed, then renamed, and the name flushed.
 * In: path, content, file mode. Out: nothing. Errors: those of the file system.
 */
export function writeWhole(path: string, content: string | Uint8Array, mode = 0o644): void {
  const temporary = `${path}.ny-${process.pid}`;
  try {
    const descriptor = openSync(temporary, 'w', mode);
    try {
      writeFileSync(descriptor, content);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, path);
    syncFolder(dirname(path));
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
