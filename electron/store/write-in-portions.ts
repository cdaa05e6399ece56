import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Between } from '../exporters/between-files.ts';
import { makeFolder } from './make-folder.ts';
import { syncFolder } from './sync-disk.ts';

/** How many files are written before what else there is to do gets its turn. */
const portion = 50;

const placeOf = (folder: string, path: string): string => join(folder, ...path.split('/'));

/** Waits for all of them, also where one fails: nothing is written any more when this is over. */
async function allOf(writing: readonly Promise<void>[]): Promise<void> {
  const failed = (await Promise.allSettled(writing)).find((one) => one.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}

/**
 * Writes many files for good: they and their names are on the disk when this is over. Those of a portion are written
 * side by side, since nearly all the time is waiting for the disk. In: the folder, the files by path, relative with
 * `/`, and what is done between portions (by what it throws, the writing is called off). Errors: those of the file
 * system.
 */
export async function writeInPortions(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  between: Between,
): Promise<void> {
  const all = [...files];
  const folders = new Set(all.map(([path]) => dirname(placeOf(folder, path))));
  for (const one of folders) makeFolder(one);
  for (let at = 0; at < all.length; at += portion) {
    await between(at, all.length);
    await allOf(
      all
        .slice(at, at + portion)
        .map(([path, bytes]) => writeFile(placeOf(folder, path), bytes, { flush: true })),
    );
  }
  for (const one of folders) syncFolder(one);
}
