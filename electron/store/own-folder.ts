import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { z } from 'zod';
import { refuse, RefusedError } from '../../shared/lib/refusal.ts';
import { sha256Of } from '../exporters/sha256.ts';

/** What operating systems leave in folders that somebody has looked at. */
const leftBehind: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

type Listed = { readonly files: readonly { readonly path: string; readonly sha256: string }[] };

/** The file of a folder in which the program wrote down what else it wrote there. */
export type OwnList = { readonly path: string; readonly schema: z.ZodType<Listed> };

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => !one.isDirectory() && !leftBehind.has(one.name))
    .map((one) =>
      join(one.parentPath, one.name)
        .slice(folder.length + 1)
        .replaceAll(sep, '/'),
    )
    .sort();
}

/** The files the program says it wrote, by path; null where the folder holds no such list. */
function writtenBefore(folder: string, list: OwnList): ReadonlyMap<string, string> | null {
  try {
    const text: unknown = JSON.parse(readFileSync(join(folder, list.path), 'utf8'));
    const read = list.schema.safeParse(text);
    return read.success ? new Map(read.data.files.map((one) => [one.path, one.sha256])) : null;
  } catch {
    return null;
  }
}

/**
 * What the program wrote may take the place of what it wrote before, never of what somebody has put beside it or worked
 * on. In: the list it keeps. Out: what refuses a folder (by its whole path) that holds anything else. Error (RefusedError):
 * `file-exists`, with the first file that is not as the program left it.
 */
export function refuseUnlessOwn(list: OwnList): (folder: string) => void {
  return (folder) => {
    const there = filesBelow(folder);
    if (there.length === 0) return;
    const before = writtenBefore(folder, list);
    const touched = there.find((path) => {
      if (before === null) return true;
      if (path === list.path) return false;
      return before.get(path) !== sha256Of(readFileSync(join(folder, path)));
    });
    if (touched !== undefined)
      throw new RefusedError(refuse('file-exists', { file: join(folder, touched) }));
  };
}
