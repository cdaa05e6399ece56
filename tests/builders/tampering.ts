import { rename, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { utf8 } from '../../electron/exporters/printed-file.ts';
import type { ReleaseFiles } from '../../electron/exporters/release-folder.ts';
import { verifyReleaseFolder } from '../../electron/verifier/verify-release-folder.ts';
import { isoTime } from '../../shared/lib/ids.ts';
import { sampleFacts, sampleKey, sampleStatement, signedRelease } from './release-folder.ts';

type Release = ReadonlyMap<string, Uint8Array>;

const fileName = fc.stringMatching(/^[a-z0-9_-]{1,8}(\.[a-z]{1,4})?$/);
const filePath = fc
  .array(fileName, { minLength: 1, maxLength: 3 })
  .map((parts) => ['data', ...parts].join('/'));
const person = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });

/** Paths of which none is a folder of another. */
function canLieTogether(files: ReleaseFiles): boolean {
  const paths = [...files.keys()];
  return paths.every((path) => paths.every((other) => !other.startsWith(`${path}/`)));
}

/** Any signed release: one to five files of up to `size` bytes, one to three signers, all required. */
export const anyRelease = (size: number): fc.Arbitrary<Release> =>
  fc
    .record({
      files: fc
        .array(fc.tuple(filePath, fc.string({ maxLength: size }).map(utf8)), {
          minLength: 1,
          maxLength: 5,
        })
        .map((pairs): ReleaseFiles => new Map(pairs))
        .filter(canLieTogether),
      signers: fc.array(fc.tuple(person, person, person), { minLength: 1, maxLength: 3 }),
    })
    .map(({ files, signers }) =>
      signedRelease(
        files,
        sampleFacts({ signaturesRequired: signers.length }),
        signers.map(([name, role, meaning], at) => {
          const time = isoTime.parse(`2015-03-0${at + 1}T08:00:00.000Z`);
          return [sampleKey(at + 1), sampleStatement({ name, role, meaning, time })] as const;
        }),
      ),
    );

/** One thing done to a folder: where it must be found afterwards, how to do it, how to put it back. */
export type Tampering = {
  readonly told: string;
  readonly places: readonly string[];
  readonly apply: (folder: string) => Promise<void>;
  readonly revert: (folder: string) => Promise<void>;
};

/** In: a file of a release, and which byte is changed by which mask (1–255). Out: that flip. */
export function flip(release: Release, path: string, at: number, mask: number): Tampering {
  const bytes = release.get(path) ?? new Uint8Array();
  return {
    told: `byte ${at} of ${path} xor ${mask}`,
    places: [path],
    apply: (folder) => {
      const changed = bytes.slice();
      changed[at] = (bytes[at] ?? 0) ^ mask;
      return writeFile(join(folder, path), changed);
    },
    revert: (folder) => writeFile(join(folder, path), bytes),
  };
}

/** In: a release. Out: each file removed, each renamed, and a file added beside each, also a hidden one. */
export function movesOf(release: Release): Tampering[] {
  return [...release].flatMap(([path, bytes]): Tampering[] => [
    {
      told: `${path} removed`,
      places: [path],
      apply: (folder) => unlink(join(folder, path)),
      revert: (folder) => writeFile(join(folder, path), bytes),
    },
    {
      told: `${path} renamed`,
      places: [path],
      apply: (folder) => rename(join(folder, path), join(folder, `${path}~`)),
      revert: (folder) => rename(join(folder, `${path}~`), join(folder, path)),
    },
    ...[`${path}.2`, path.replace(/[^/]+$/, '.$&')].map((added) => ({
      told: `${added} added`,
      places: [added],
      apply: (folder: string) => writeFile(join(folder, added), bytes),
      revert: (folder: string) => unlink(join(folder, added)),
    })),
  ]);
}

/** In: a folder holding a release that is valid. Out: what the verifier overlooked, in words; empty is good. */
export async function overlooked(folder: string, things: Iterable<Tampering>): Promise<string[]> {
  const found: string[] = [];
  for (const { told, places, apply, revert } of things) {
    await apply(folder);
    const { valid, problems } = await verifyReleaseFolder(folder);
    await revert(folder);
    const located = places.every((path) =>
      problems.some(({ place }) => place === path || place.startsWith(`${path}#`)),
    );
    if (valid || !located) found.push(`${told}: ${JSON.stringify(problems)}`);
  }
  return found;
}
