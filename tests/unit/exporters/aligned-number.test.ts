import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignedNumber, alignedNumbers } from '../../../electron/exporters/aligned-number.ts';
import { decimalText, integerText } from '../../../shared/lib/norwegian-format.ts';

const cells = (...texts: readonly string[]) =>
  texts.map((text) => ({ text, value: null, format: 'text' as const }));

describe('a number that stands under others', () => {
  it.each([
    ['79', 'nb', { minus: false, whole: '79', decimals: '', after: '' }],
    ['18,5\u00A0%', 'nb', { minus: false, whole: '18', decimals: '5', after: '\u00A0%' }],
    [
      '1\u00A0428 [1\u00A0400–1\u00A0430]',
      'nn',
      { minus: false, whole: '1428', decimals: '', after: ' [1\u00A0400–1\u00A0430]' },
    ],
    ['79 (18,5)', 'nb', { minus: false, whole: '79', decimals: '', after: ' (18,5)' }],
    ['−0,4', 'nb', { minus: true, whole: '0', decimals: '4', after: '' }],
    ['18.5%', 'en', { minus: false, whole: '18', decimals: '5', after: '%' }],
    ['1,428.5', 'en', { minus: false, whole: '1428', decimals: '5', after: '' }],
  ] as const)('«%s» is parted at its mark', (text, language, parted) => {
    expect(alignedNumber(text, language)).toEqual(parted);
  });

  it.each(['–', ':', '', '59–71', '79/428', 'ca. 5', '14.7'])(
    '«%s» is none in Norwegian',
    (text) => {
      expect(alignedNumber(text, 'nb')).toBeNull();
    },
  );

  it('is found again in every number that is printed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -9_999_999, max: 9_999_999 }),
        fc.integer({ min: 0, max: 4 }),
        (n, digits) => {
          const found = alignedNumber(integerText(n), 'nb');
          expect(found).toEqual({
            minus: n < 0,
            whole: String(Math.abs(n)),
            decimals: '',
            after: '',
          });
          const text = decimalText(n / 1000, digits);
          const parts = alignedNumber(text, 'nb');
          const joined = `${parts?.minus === true ? '−' : ''}${parts?.whole}${digits === 0 ? '' : `,${parts?.decimals}`}`;
          expect(joined).toBe(text.replaceAll('\u00A0', ''));
        },
      ),
    );
  });
});

describe('a column', () => {
  it('is one of numbers where whatever has digits begins with one', () => {
    expect(alignedNumbers(cells('79', '–', '', '4 [0–4]'), 'nb')).toHaveLength(2);
    expect(alignedNumbers(cells('79', '59–71'), 'nb')).toBeNull();
    expect(alignedNumbers(cells('79/428'), 'nb')).toBeNull();
    expect(alignedNumbers(cells('–', ':'), 'nb')).toBeNull();
  });
});
