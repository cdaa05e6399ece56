import { expect, test } from 'vitest';
import { quadraticWeights } from '../../../../shared/agreement/agreement-weights.ts';
import { krippendorffAlphaInterval } from '../../../../shared/agreement/krippendorff-alpha-interval.ts';
import { krippendorffAlphaOrdinal } from '../../../../shared/agreement/krippendorff-alpha-ordinal.ts';
import { votePatterns } from './gathered.ts';
import { votesFromRows } from './votes.ts';

test('gathers units with the same votes by the same raters, in an order of its own', () => {
  const votes = votePatterns(
    votesFromRows([
      ['nei', 'ja', null],
      ['ja', 'ja', null],
      ['nei', 'ja', null],
      [null, 'ja', 'nei'],
      ['ja', 'nei', 'ja'],
      ['uklart', null, null],
    ]),
  );
  expect(votes).toMatchObject({
    units: 5,
    raters: 3,
    ratersInAll: 3,
    categories: ['ja', 'nei'],
    categoriesUsed: 2,
    ranked: false,
    patterns: 4,
  });
  expect([...votes.count]).toEqual([1, 2, 1, 1]);
  expect([...votes.start]).toEqual([0, 2, 4, 6, 9]);
  expect([...votes.rater]).toEqual([0, 1, 0, 1, 1, 2, 0, 1, 2]);
  expect([...votes.value]).toEqual([0, 0, 1, 0, 0, 1, 0, 1, 0]);
});

test('keeps a given scale in its order, also the answers that nobody gave', () => {
  const votes = votePatterns(votesFromRows([['mye', 'lite']]), ['lite', 'noe', 'mye']);
  expect(votes).toMatchObject({ categories: ['lite', 'noe', 'mye'], categoriesUsed: 2 });
  expect([...votes.value]).toEqual([2, 0]);
});

test.each([
  {
    what: 'two votes by one rater on one unit',
    call: () =>
      votePatterns([
        { unit: '0403', rater: 'Kari', value: 'ja' },
        { unit: '0403', rater: 'Ola', value: 'ja' },
        { unit: '0403', rater: 'Kari', value: 'nei' },
      ]),
  },
  {
    what: 'an answer outside the scale',
    call: () => votePatterns(votesFromRows([['ja', 'vet ikke']]), ['ja', 'nei']),
  },
  {
    what: 'a scale that names a category twice',
    call: () => votePatterns(votesFromRows([['ja', 'ja']]), ['ja', 'ja']),
  },
  {
    what: 'graded weights without a scale',
    call: () => quadraticWeights(votePatterns(votesFromRows([['1', '2']]))),
  },
  {
    what: 'ordinal alpha without a scale',
    call: () => krippendorffAlphaOrdinal(votePatterns(votesFromRows([['1', '2']]))),
  },
  {
    what: 'interval alpha with too few numbers',
    call: () =>
      krippendorffAlphaInterval(votePatterns(votesFromRows([['1', '2']]), ['1', '2']), [1]),
  },
])('throws for $what', ({ call }) => {
  expect(call).toThrow(RangeError);
});
