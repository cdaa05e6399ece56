import * as fc from 'fast-check';
import { expect } from 'vitest';
import { verifyReleaseFolder } from '../../electron/verifier/verify-release-folder.ts';
import { laidOver, mutatedRelease } from './mutated-release.ts';
import { startOtherVerifier } from './other-verifier.ts';
import { inFolder } from './release-folder.ts';

type Files = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

const ours = async (folder: string): Promise<readonly string[]> => {
  const { problems } = await verifyReleaseFolder(folder);
  return [...new Set(problems.map(({ place, code }) => `${place} ${code}`))].toSorted();
};

/**
 * In: the files of a release that holds, how many times it is changed, and a seed for how (by chance where there is
 * none). Out: how many changes of each kind were found.
 */
export async function agreeOn(
  files: Files,
  runs: number,
  seed?: number,
): Promise<ReadonlyMap<string, number>> {
  const other = startOtherVerifier();
  const foundOf = new Map<string, number>();
  try {
    await inFolder(files, async (folder) => {
      expect([await ours(folder), await other.ask(folder)]).toEqual([[], []]);
      await fc.assert(
        fc.asyncProperty(mutatedRelease(files), async ({ kind, files: changed }) => {
          const [one, two] = await laidOver(folder, files, changed, async () => [
            await ours(folder),
            await other.ask(folder),
          ]);
          expect(one).toEqual(two);
          if (one !== undefined && one.length > 0) foundOf.set(kind, (foundOf.get(kind) ?? 0) + 1);
        }),
        { numRuns: runs, ...(seed === undefined ? {} : { seed }) },
      );
    });
  } finally {
    other.end();
  }
  return foundOf;
}
