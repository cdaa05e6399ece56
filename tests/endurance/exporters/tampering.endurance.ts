import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { inFolder } from '../../builders/release-folder.ts';
import { anyRelease, flip, movesOf, type Tampering, overlooked } from '../../builders/tampering.ts';

const full = process.env['GRENSELAND_ENDURANCE'] === 'full';

function* everyFlip(release: ReadonlyMap<string, Uint8Array>): Iterable<Tampering> {
  for (const [path, bytes] of release) {
    for (const at of bytes.keys()) {
      // One bit, and all of them; the full run takes every bit.
      const masks = full ? [1, 2, 4, 8, 16, 32, 64, 128, 255] : [1 << (at % 8), 255];
      for (const mask of masks) yield flip(release, path, at, mask);
    }
  }
}

it('finds and locates every byte flipped in any release', { timeout: 0 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyRelease(full ? 400 : 40), (release) =>
      inFolder(release, async (folder) => {
        const things = [...everyFlip(release), ...movesOf(release)];
        expect(await overlooked(folder, things)).toEqual([]);
        process.stdout.write(`tampering: ${things.length} ways with one release, all found\n`);
      }),
    ),
    { numRuns: full ? 10 : 2 },
  );
});
