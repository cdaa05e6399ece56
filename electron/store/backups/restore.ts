import { existsSync, linkSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import { now } from '../clock.ts';
import { refuseForFile } from '../sql/failures.ts';
import { giveName } from '../sql/give-name.ts';
import { syncFolder } from '../sync-disk.ts';
import { besideNames, checkNotHeld } from './file-at-rest.ts';
import { removeDatabase } from './write-copy.ts';

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

/** In: a path. Error (RefusedError): `file-exists` where something stands there. */
export function checkFree(out: string): void {
  if (existsSync(out)) throw new RefusedError(refuse('file-exists', { file: basename(out) }));
}

/**
 * Gives what has been brought back a name of its own. In: where it lies, proven, and a path where nothing stands.
 * Errors (RefusedError): `file-exists`, `folder-not-writable`, `disk-full`.
 */
export function putAs(temporary: string, out: string): void {
  try {
    checkFree(out);
    giveName(temporary, out);
    rmSync(temporary, { force: true });
    syncFolder(dirname(out));
  } catch (error) {
    refuseForFile(error, out);
  } finally {
    removeDatabase(temporary);
  }
}

/**
 * Puts what has been brought back in the place of the file it is of; what stands there is kept under another name, as it
 * is, also what SQLite has beside it. In: where it lies, proven, and the file, which nobody has open. Out: where what
 * stood there is kept. Errors (RefusedError): `file-not-found`, `file-in-use`, `folder-not-writable`, `disk-full`; then
 * everything is as it was.
 */
export function putInPlace(temporary: string, file: string): string {
  try {
    checkNotHeld(file);
    const kept = keep(file);
    renameSync(temporary, file);
    syncFolder(dirname(file));
    return kept;
  } catch (error) {
    return refuseForFile(error, file);
  } finally {
    removeDatabase(temporary);
  }
}
