import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentText, rangeText } from '../../../../shared/release/percent-text.ts';

describe('a share as it is printed', () => {
  it.each([
    [79, 428, 0, '18 %'],
    [79, 428, 1, '18,5 %'],
    [61, 321, 1, '19,0 %'],
    [1, 1, 1, '100,0 %'],
    [0, 7, 0, '0 %'],
    // Exactly on the half: up, always.
    [1, 8, 0, '13 %'],
    [1, 16, 1, '6,3 %'],
    [3, 16, 1, '18,8 %'],
    [1, 200, 0, '1 %'],
    [0, 0, 1, '–'],
  ] as const)('%i of %i with %i digits is %s', (part, whole, digits, text) => {
    expect(percentText(part, whole, digits)).toBe(text.replace(' ', '\u00A0'));
  });

  it('is never further than half a step from the exact share', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000_000 }), fc.nat(), (whole, some) => {
        const part = some % (whole + 1);
        const shown = Number(percentText(part, whole, 1).replace(',', '.').replace('\u00A0%', ''));
        expect(Math.abs(shown - (100 * part) / whole)).toBeLessThanOrEqual(0.05 + 1e-9);
      }),
    );
  });
});

describe('a range as it is printed', () => {
  it('names both ends, or the one number', () => {
    expect(rangeText(55, 66)).toBe('55–66');
    expect(rangeText(4, 4)).toBe('4');
  });
});
