import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  manifestPath,
  releaseManifest,
  type ReleaseManifest,
} from '../../electron/exporters/manifest.ts';
import { methodStory } from './method-story.ts';
import { sampleKey, sampleStatement, signedRelease } from './release-folder.ts';

type Files = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

const textOf = (files: Files, path: string): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get(path));

/**
 * In: a folder of its own. Out: the files of a second release that corrects the first, made by the program from a file
 * in which much has happened, with signatures for minisign.
 */
export async function releasedFiles(folder: string): Promise<Files> {
  const { client, release, goOn } = await methodStory(folder);
  const earlier = await release();
  await goOn();
  const notice = 'Horten var talt med uten grunn.';
  const number = await release(undefined, { release: earlier, notice });
  const out = join(folder, 'utgivelse');
  await client.release.export({ number, folder: out, minisign: true });
  const paths = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name).slice(out.length + 1));
  return new Map(paths.map((path) => [path, Uint8Array.from(readFileSync(join(out, path)))]));
}

/** In: the files of a release. Out: what its manifest lists, as files, and what else it says. */
export function taken(files: Files): {
  readonly kept: Map<string, Uint8Array<ArrayBuffer>>;
  readonly facts: Omit<ReleaseManifest, 'files' | 'format'>;
} {
  const {
    files: listed,
    format: _format,
    ...facts
  } = releaseManifest.parse(JSON.parse(textOf(files, manifestPath)));
  const kept = listed.map(({ path }) => [path, files.get(path) ?? new Uint8Array()] as const);
  return { kept: new Map(kept), facts };
}

/**
 * Somebody with a key who signs what does not follow. In: the files of a release, and what one of them is made to say.
 * Out: the folder with a manifest and a signature that hold.
 */
export function signedAnew(
  files: Files,
  path: string,
  change: (text: string) => string,
): Map<string, Uint8Array<ArrayBuffer>> {
  const { kept, facts } = taken(files);
  const before = textOf(files, path);
  const after = change(before);
  if (after === before) throw new Error(`${path} is as it was`);
  kept.set(path, new TextEncoder().encode(after));
  return signedRelease(kept, facts, [[sampleKey(1), sampleStatement()]]);
}
