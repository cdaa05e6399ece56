import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import { articleManifest, articleManifestPath } from '../../exporters/article-manifest.ts';
import { sha256Of } from '../../exporters/sha256.ts';

/** What operating systems leave in folders that somebody has looked at. */
const leftBehind: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

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

/** The files an earlier set says it wrote, by path; null where the folder holds none. */
function writtenBefore(folder: string): ReadonlyMap<string, string> | null {
  try {
    const text: unknown = JSON.parse(readFileSync(join(folder, articleManifestPath), 'utf8'));
    const read = articleManifest.safeParse(text);
    return read.success ? new Map(read.data.files.map((one) => [one.path, one.sha256])) : null;
  } catch {
    return null;
  }
}

/**
 * An article set may take the place of an earlier one, never of what somebody has put beside it or worked on.
 * In: a folder, by its whole path. Error (RefusedError): `file-exists`, with the first file that is not as an article
 * set left it.
 */
export function refuseOthersWork(folder: string): void {
  const there = filesBelow(folder);
  if (there.length === 0) return;
  const before = writtenBefore(folder);
  const touched = there.find((path) => {
    if (before === null) return true;
    if (path === articleManifestPath) return false;
    return before.get(path) !== sha256Of(readFileSync(join(folder, path)));
  });
  if (touched !== undefined)
    throw new RefusedError(refuse('file-exists', { file: join(folder, touched) }));
}
