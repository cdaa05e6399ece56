import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../electron/exporters/figures/text-width.ts';
import { plain } from '../../../electron/exporters/figures/faces.ts';
import { linesOfAddress } from '../../../electron/exporters/lines-of-address.ts';
import { printable } from '../../../electron/exporters/printable-letters.ts';

describe('letters that are printed', () => {
  it.each([
    ['Kárášjohka – 18,5\u00A0% æøå ŋđŧ', 'Kárášjohka – 18,5\u00A0% æøå ŋđŧ'],
    ['Kurs 😀', 'Kurs [U+1F600]'],
    ['漢', '[U+6F22]'],
    ['to\nlinjer', 'to\nlinjer'],
    ['a\u{E0101}b', 'ab'],
  ])('%j is printed as %j', (text, shown) => {
    expect(printable(text)).toBe(shown);
  });
});

describe('the lines of an address', () => {
  const setting = { face: plain, size: 9 };
  it('are all of it, and none is wider than there is room for', () => {
    const drawn = fc.record({
      address: fc.webUrl({ size: 'large', withQueryParameters: true }),
      room: fc.integer({ min: 40, max: 500 }),
    });
    fc.assert(
      fc.property(drawn, ({ address, room }) => {
        const lines = linesOfAddress(address, setting, room);
        expect(lines.join('')).toBe(address);
        // What is put closer together than letters by themselves may not be wider.
        for (const line of lines) expect(textWidth(line, plain, 9)).toBeLessThan(room + 9);
      }),
      { numRuns: 60 },
    );
  });

  it('have one letter where there is room for none', () => {
    expect(linesOfAddress('abc', setting, 1)).toEqual(['a', 'b', 'c']);
  });
});
