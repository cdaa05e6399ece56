import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { syncFolder } from './sync-disk.ts';

/**
 * Makes a folder and those above it that are missing, each of them for good. Step by step, since Node's own way of doing it at once never
 * comes to an end where the system says that a folder does not exist each time it is made (`/proc`, some networks).
 * In: an absolute path. Out: nothing. Error: what the system says, also where a file stands in the way (`ENOTDIR`).
 */
export function makeFolder(folder: string): void {
  const missing: string[] = [];
  for (let at = folder; dirname(at) !== at; at = dirname(at)) {
    if (statSync(at, { throwIfNoEntry: false })?.isDirectory() === true) break;
    missing.unshift(at);
  }
  for (const one of missing) {
    mkdirSync(one);
    syncFolder(dirname(one));
  }
}
