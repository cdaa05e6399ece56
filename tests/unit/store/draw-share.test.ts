import { assert, integer, property, string } from 'fast-check';
import { expect, it } from 'vitest';
import { drawShare } from '../../../electron/store/build-round.ts';
import { round2015 } from '../../builders/mapping.ts';

const units = round2015().units.map((one) => one.number);

it('draws that share, rounded up, without repeats, in register order, the same from the same seed', () => {
  assert(
    property(integer({ min: 1, max: 100 }), string({ minLength: 1 }), (percent, seed) => {
      const drawn = drawShare(units, percent, seed);
      expect(drawn).toHaveLength(Math.ceil((units.length * percent) / 100));
      expect(drawn).toEqual(units.filter((unit) => drawn.includes(unit)));
      expect(drawShare(units, percent, seed)).toEqual(drawn);
    }),
    { numRuns: 50 },
  );
});

it('draws others from another seed', () => {
  expect(drawShare(units, 10, 'a')).not.toEqual(drawShare(units, 10, 'b'));
});
