import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareNames,
  countText,
  dateText,
  decimalText,
  integerText,
  listText,
  percentNumber,
  percentRangeText,
  percentText,
  periodText,
  rangeText,
  sizeText,
  withinSentence,
} from '../../../../shared/lib/norwegian-format.ts';

const nbsp = (text: string): string => text.replaceAll(' ', '\u00A0');

describe('a whole number as it is printed', () => {
  it.each([
    [0, '0'],
    [428, '428'],
    [1234, '1 234'],
    [1_234_567, '1 234 567'],
    [-1234, '−1 234'],
  ])('%i is %s', (n, text) => {
    expect(integerText(n)).toBe(nbsp(text));
  });

  it('keeps every digit', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (n) => {
        expect(Number(integerText(n).replaceAll('\u00A0', '').replace('−', '-'))).toBe(n);
      }),
    );
  });
});

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
    expect(percentText(part, whole, digits)).toBe(nbsp(text));
  });

  it('is the exact fraction rounded half up, in arbitrary precision', () => {
    const digits = fc.constantFrom(0 as const, 1 as const);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000_000 }), fc.nat(), digits, (whole, some, to) => {
        const part = some % (whole + 1);
        const steps = to === 0 ? 100n : 1000n;
        const [n, d] = [BigInt(part) * steps, BigInt(whole)];
        const rounded = n / d + ((n % d) * 2n >= d ? 1n : 0n);
        const expected = to === 0 ? `${rounded}` : `${rounded / 10n},${rounded % 10n}`;
        expect(percentNumber(part, whole, to)).toBe(nbsp(expected));
      }),
    );
  });
});

describe('a range as it is printed', () => {
  it('names both ends, or the one number', () => {
    expect(rangeText(75, 79)).toBe('75–79');
    expect(rangeText(4, 4)).toBe('4');
    expect(rangeText(999, 1200)).toBe(nbsp('999–1 200'));
  });

  it('says the percent sign once, and one share where both print alike', () => {
    expect(percentRangeText(75, 79, 428, 1)).toBe(nbsp('17,5–18,5 %'));
    expect(percentRangeText(75, 77, 428, 0)).toBe(nbsp('18 %'));
    expect(percentRangeText(0, 0, 0, 1)).toBe('–');
  });
});

describe('dates and periods', () => {
  it('are written out', () => {
    expect(dateText('2015-03-05')).toBe('5. mars 2015');
    expect(dateText('2024-12-31')).toBe('31. desember 2024');
  });

  it.each([
    ['2015-03-05', '2015-03-05', '5. mars 2015'],
    ['2015-03-02', '2015-03-14', '2.–14. mars 2015'],
    ['2015-02-02', '2015-03-14', '2. februar–14. mars 2015'],
    ['2014-11-02', '2015-03-14', '2. november 2014–14. mars 2015'],
    ['2014-03-02', '2015-03-14', '2. mars 2014–14. mars 2015'],
  ])('from %s to %s', (from, to, text) => {
    expect(periodText(from, to)).toBe(text);
  });
});

describe('words', () => {
  it('lists with «og» before the last', () => {
    expect(listText([])).toBe('');
    expect(listText(['a'])).toBe('a');
    expect(listText(['a', 'b'])).toBe('a og b');
    expect(listText(['a', 'b', 'c'])).toBe('a, b og c');
  });

  it('groups the thousands of decimals too', () => {
    expect([14_889, 999.96, -1234.5].map((one) => decimalText(one, 1))).toEqual([
      '14\u00A0889,0',
      '1\u00A0000,0',
      '−1\u00A0234,5',
    ]);
    expect(decimalText(25_946.8, 0)).toBe('25\u00A0947');
    expect(decimalText(25_946.8, 1, 'en')).toBe('25,946.8');
  });

  it('counts in singular and plural', () => {
    const noun = { one: 'kommune', many: 'kommuner' };
    expect([0, 1, 2].map((n) => countText(n, noun))).toEqual([
      '0 kommuner',
      '1 kommune',
      '2 kommuner',
    ]);
  });

  it('lowers the first letter within a sentence, except of an abbreviation', () => {
    expect(withinSentence('Øvrige tilbud')).toBe('øvrige tilbud');
    expect(withinSentence('HR-leder')).toBe('HR-leder');
    expect(withinSentence('')).toBe('');
  });

  it('sorts names a–å', () => {
    const names = ['Ås', 'Bø', 'Ørland', 'Zachariassen', 'Ærfugl', 'Alta'];
    expect(names.toSorted(compareNames)).toEqual([
      'Alta',
      'Bø',
      'Zachariassen',
      'Ærfugl',
      'Ørland',
      'Ås',
    ]);
  });
});

describe('numbers in English', () => {
  it('have a comma between thousands, a point before decimals, and no space before the sign', () => {
    expect(integerText(1_234_567, 'en')).toBe('1,234,567');
    expect(integerText(-1234, 'en')).toBe('−1,234');
    expect(percentText(79, 428, 1, 'en')).toBe('18.5%');
    expect(percentText(79, 428, 0, 'en')).toBe('18%');
    expect(percentRangeText(75, 79, 428, 1, 'en')).toBe('17.5–18.5%');
    expect(rangeText(999, 1000, 'en')).toBe('999–1,000');
    expect(decimalText(-0.8, 2, 'en')).toBe('−0.80');
    expect(countText(1, { one: 'unit', many: 'units' }, 'en')).toBe('1 unit');
    expect(listText(['a', 'b', 'c'], 'en')).toBe('a, b and c');
    expect(dateText('2015-03-05', 'en')).toBe('5 March 2015');
  });

  it('are rounded as in Norwegian', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.integer({ min: 1, max: 5000 }), (part, whole) => {
        expect(percentNumber(part, whole, 1, 'en')).toBe(
          percentNumber(part, whole, 1).replace(',', '.').replace('\u00A0', ','),
        );
        expect(percentNumber(part, whole, 1, 'nn')).toBe(percentNumber(part, whole, 1));
      }),
    );
  });
});

describe('the size of a file as it is printed', () => {
  it.each([
    [0, '0 kB'],
    [1, '1 kB'],
    [999, '1 kB'],
    [412_300, '412 kB'],
    [999_499, '999 kB'],
    [999_500, '1,0 MB'],
    [3_440_000, '3,4 MB'],
    [999_949_999, '999,9 MB'],
    [999_950_000, '1,0 GB'],
    [1_090_000_000, '1,1 GB'],
    [2_500_000_000_000, '2 500,0 GB'],
  ])('%i bytes are %s', (bytes, text) => {
    expect(sizeText(bytes)).toBe(nbsp(text));
  });

  it('has an English decimal point', () => {
    expect(sizeText(3_440_000, 'en')).toBe(nbsp('3.4 MB'));
  });

  it('is never smaller for a larger file, and never prints a thousand of a unit that has a next one', () => {
    const units = { kB: 1, MB: 1_000, GB: 1_000_000 };
    const read = (text: string): number => {
      const parts = /^(?<number>[\d\u00A0,]+)\u00A0(?<unit>kB|MB|GB)$/u.exec(text)?.groups;
      const number = Number((parts?.['number'] ?? '').replaceAll('\u00A0', '').replace(',', '.'));
      const unit = parts?.['unit'];
      if (unit !== 'kB' && unit !== 'MB' && unit !== 'GB') throw new Error(`Not a size: ${text}`);
      if (unit !== 'GB' && number >= 1_000) throw new Error(`A thousand: ${text}`);
      return number * units[unit];
    };
    fc.assert(
      fc.property(fc.nat({ max: 3e12 }), fc.nat({ max: 1e9 }), (bytes, more) => {
        expect(read(sizeText(bytes))).toBeLessThanOrEqual(read(sizeText(bytes + more)));
      }),
    );
  });
});
