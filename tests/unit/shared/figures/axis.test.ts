import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisTo } from '../../../../shared/figures/axis.ts';

describe('an axis', () => {
  it.each([
    [79, ['0', '20', '40', '60', '80']],
    [4.2, ['0', '1', '2', '3', '4', '5']],
    [0.9, ['0,0', '0,2', '0,4', '0,6', '0,8', '1,0']],
    [100, ['0', '20', '40', '60', '80', '100']],
    [23_000, ['0', '5\u00A0000', '10\u00A0000', '15\u00A0000', '20\u00A0000', '25\u00A0000']],
  ])('to %s has the round numbers %s', (highest, texts) => {
    expect(axisTo(highest, 'x', false).ticks.map((one) => one.text)).toEqual(texts);
  });

  it('has whole numbers only where there are no others', () => {
    expect(axisTo(2, 'Antall', true).ticks.map((one) => one.text)).toEqual(['0', '1', '2']);
  });

  it('reaches the highest number, and not much farther', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e7, noNaN: true }), (highest) => {
        const { to, ticks } = axisTo(highest, 'x', false);
        expect(to).toBeGreaterThanOrEqual(highest * (1 - 1e-9));
        expect(to).toBeLessThan(highest * 2.01);
        expect(ticks.length).toBeLessThanOrEqual(7);
        expect(new Set(ticks.map((one) => one.text)).size).toBe(ticks.length);
      }),
    );
  });

  it('of nothing is there all the same', () => {
    expect(axisTo(0, 'x', true)).toMatchObject({ to: 1 });
  });
});
