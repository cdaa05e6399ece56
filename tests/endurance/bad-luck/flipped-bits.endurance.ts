import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { fastFolder } from '../../builders/fast-folder.ts';
import {
  bitsOfHeader,
  bitsOver,
  flipped,
  isWithoutPlace,
  isWrong,
  lookAt,
} from '../../builders/flipped-bits.ts';
import { pagesOf } from '../../builders/pages-of.ts';
import { inFolder, signedRelease } from '../../builders/release-folder.ts';
import { smallMapping } from '../../builders/small-mapping.ts';
import { flip, overlooked, type Tampering } from '../../builders/tampering.ts';

const full = process.env['GRENSELAND_ENDURANCE'] === 'full';
const inMapping = full ? 90_000 : 399;
/** The bits are shared out, so that the parts can be run side by side. */
const shares = 3;
const inRelease = full ? 20_000 : 400;
const folder = mkdtempSync(join(fastFolder(), 'grenseland-bit-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each(Array.from({ length: shares }, (_, at) => at))(
  'a flipped bit of a mapping is found with its place, or nobody can see any difference (%i)',
  {
    timeout: 0,
  },
  async (share) => {
    const path = await smallMapping(mkdtempSync(join(folder, 'del-')), 4);
    const before = await lookAt(path);
    expect(before).toMatchObject({ kind: 'holds' });
    const pageOf = pagesOf(path);
    const kinds = { refused: 0, found: 0, holds: 0, unnamed: 0 };
    const harmless = new Map<string, number>();
    const wrong: string[] = [];
    const header = share === 0 ? [...bitsOfHeader(full ? 1 : 8)] : [];
    const over = bitsOver(path, inMapping / shares, (share + 0.37) / shares);
    const bits = [...header, ...over];
    for await (const one of flipped(path, join(folder, `skadet-${share}.grenseland`), bits)) {
      kinds[one.look.kind] += 1;
      if (isWrong(one, before) || isWithoutPlace(one))
        wrong.push(`bit ${one.bit}: ${JSON.stringify(one.look)}`);
      const page = pageOf(one.bit >> 3);
      if (one.look.kind === 'holds') harmless.set(page, (harmless.get(page) ?? 0) + 1);
    }
    const places = [...harmless].toSorted((a, b) => b[1] - a[1]);
    process.stdout.write(
      `flipped bits, mapping: ${kinds.refused} refused at opening, ${kinds.found} found with their place, ${kinds.holds} in places that nothing read depends on (${places.map(([page, count]) => `${page} ${count}`).join(', ')})\n`,
    );
    expect(wrong).toEqual([]);
    expect(kinds.refused + kinds.found).toBeGreaterThan(inMapping / shares / 20);
  },
);

it('a flipped bit of a release folder is found with its place', { timeout: 0 }, async () => {
  const release = signedRelease();
  const flips = function* (): Iterable<Tampering> {
    let left = inRelease;
    for (const [path, bytes] of release)
      for (const at of bytes.keys())
        for (let bit = 0; bit < 8 && left > 0; bit += 1) {
          left -= 1;
          yield flip(release, path, at, 1 << bit);
        }
  };
  await inFolder(release, async (written) => {
    expect(await overlooked(written, flips())).toEqual([]);
  });
  const bits = [...release.values()].reduce((sum, one) => sum + one.length * 8, 0);
  process.stdout.write(
    `flipped bits, release: ${Math.min(bits, inRelease)} flipped, all found with their place\n`,
  );
});
