import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { scaleEnd } from '../../../../renderer/components/scale-end.ts';

it.each([
  [66, 321, 100],
  [79, 428, 100],
  [12, 428, 20],
  [20, 428, 25],
  [0, 428, 1],
  [300, 321, 321],
  [0, 0, 1],
])('a bar to %i of %i ends at %i', (high, whole, end) => {
  expect(scaleEnd(high, whole)).toBe(end);
});

it('never cuts a value off, nor goes beyond the whole', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), fc.nat(), (whole, some) => {
      const high = some % (whole + 1);
      expect(scaleEnd(high, whole)).toBeGreaterThanOrEqual(high);
      expect(scaleEnd(high, whole)).toBeLessThanOrEqual(whole);
    }),
  );
});
