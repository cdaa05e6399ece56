import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import { makeFolder } from '../make-folder.ts';
import { refuseForFile } from '../sql/failures.ts';
import { writeWhole } from './write-whole.ts';

/**
 * Writes a file that a person keeps or sends, with its folder. In: path, content, whether one that is there is replaced, and the mode.
 * Out: nothing. Errors (RefusedError): `file-exists`, `folder-not-writable`, `disk-full`, `name-too-long`.
 */
export function writeNewFile(
  path: string,
  content: string | Uint8Array,
  replacing: boolean,
  mode = 0o644,
): void {
  if (!replacing && existsSync(path))
    throw new RefusedError(refuse('file-exists', { file: basename(path) }));
  try {
    makeFolder(dirname(path));
    writeWhole(path, content, mode);
  } catch (error) {
    refuseForFile(error, path);
  }
}
