import { assert, integer, property } from 'fast-check';
import { expect, it } from 'vitest';
import { numberWords, readNumber } from '../../../../shared/sentences/number-words.ts';

it('writes numbers as they are said, by gender and language', () => {
  const said = (n: number, gender: 'en' | 'ei' | 'et' = 'en') => numberWords(n, gender, 'nb');
  expect([0, 1, 2, 12, 17, 21, 79, 100, 188, 427].map((n) => said(n))).toEqual([
    'null',
    'én',
    'to',
    'tolv',
    'sytten',
    'tjueen',
    'syttini',
    'ett hundre',
    'ett hundre og åttiåtte',
    'fire hundre og tjuesju',
  ]);
  expect([said(1, 'et'), said(21, 'et'), said(1, 'ei'), said(101)]).toEqual([
    'ett',
    'tjueett',
    'ei',
    'ett hundre og én',
  ]);
  expect([1, 21, 100].map((n) => numberWords(n, 'en', 'nn'))).toEqual([
    'éin',
    'tjueein',
    'eitt hundre',
  ]);
  expect([said(1000), said(-1), said(1.5)]).toEqual([null, null, null]);
});

it('reads below a hundred what it writes', () => {
  assert(
    property(integer({ min: 0, max: 99 }), (n) => {
      expect(readNumber(numberWords(n, 'en', 'nb') ?? '')).toBe(n);
    }),
  );
  expect(readNumber('1 234')).toBe(1234);
  expect(readNumber('mange')).toBeNull();
});
