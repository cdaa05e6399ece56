import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleManifest } from '../../electron/exporters/article-manifest.ts';
import { sha256Of } from '../../electron/exporters/sha256.ts';

/** In: a folder. Out: the SHA-256 of every file it holds, by path. */
export function held(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .toSorted();
  return Object.fromEntries(
    paths.map((path) => [path.slice(folder.length + 1), sha256Of(readFileSync(path))]),
  );
}

/** In: the folder of an article set. Out: what its `artikkel.json` says. */
export const manifestIn = (folder: string) =>
  articleManifest.parse(JSON.parse(readFileSync(join(folder, 'artikkel.json'), 'utf8')));
