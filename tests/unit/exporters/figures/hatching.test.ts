import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { boxRing, hatching, roundRing } from '../../../../electron/exporters/figures/hatching.ts';

const ends = (path: string): readonly (readonly [number, number])[] =>
  [...path.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/gu)].map(([, x, y]) => [Number(x), Number(y)]);

const length = fc.integer({ min: 3, max: 60 });

it('stays within a box', () => {
  fc.assert(
    fc.property(length, length, length, length, (x, y, width, height) => {
      const path = hatching([boxRing(x, y, width, height)], '#000000')?.attributes['d'] ?? '';
      for (const [px, py] of ends(path)) {
        expect(px).toBeGreaterThanOrEqual(x - 0.01);
        expect(px).toBeLessThanOrEqual(x + width + 0.01);
        expect(py).toBeGreaterThanOrEqual(y - 0.01);
        expect(py).toBeLessThanOrEqual(y + height + 0.01);
      }
    }),
  );
});

it('slants, and leaves a hole free', () => {
  const drawn = hatching([boxRing(0, 0, 30, 30), boxRing(10, 10, 10, 10)], '#000000');
  const places = ends(drawn?.attributes['d'] ?? '');
  expect(places.length).toBeGreaterThan(10);
  for (let at = 0; at < places.length; at += 2) {
    const [from = [0, 0], to = [0, 0]] = places.slice(at, at + 2);
    expect(from[0] + from[1]).toBeCloseTo(to[0] + to[1], 1);
    const middle = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2] as const;
    const inHole = middle.every((one) => one > 10.1 && one < 19.9);
    expect(inHole).toBe(false);
  }
});

it('stays within a circle, and is nothing where no line fits', () => {
  const path = hatching([roundRing(5, 5, 3)], '#000000')?.attributes['d'] ?? '';
  for (const [x, y] of ends(path)) expect(Math.hypot(x - 5, y - 5)).toBeLessThan(3.02);
  expect(hatching([boxRing(0.1, 0.1, 0.2, 0.2)], '#000000')).toBeNull();
});
