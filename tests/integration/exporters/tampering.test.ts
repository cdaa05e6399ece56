import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { verifyReleaseFolder } from '../../../electron/verifier/verify-release-folder.ts';
import { inFolder } from '../../builders/release-folder.ts';
import { anyRelease, flip, movesOf, overlooked } from '../../builders/tampering.ts';

// A share of what tests/endurance/exporters/tampering.endurance.ts does for every byte.
it('finds and locates whatever is done to any release', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      anyRelease(60),
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), {
        minLength: 3,
        maxLength: 3,
      }),
      (release, picks) =>
        inFolder(release, async (folder) => {
          expect((await verifyReleaseFolder(folder)).problems).toEqual([]);
          const flips = [...release].flatMap(([path, bytes]) =>
            bytes.byteLength === 0
              ? []
              : picks.map(([at, mask]) => flip(release, path, at % bytes.byteLength, mask)),
          );
          expect(await overlooked(folder, [...flips, ...movesOf(release)])).toEqual([]);
        }),
    ),
    { numRuns: 12 },
  );
});
