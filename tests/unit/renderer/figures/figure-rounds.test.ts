import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { roundsBetween, withRound } from '../../../../renderer/features/figures/figure-rounds.ts';

const all = ['2015', '2020', '2024'];

it('is between the round that is open and the one before it, until something else is chosen', () => {
  expect(roundsBetween([], all, '2024')).toEqual({ from: '2020', to: '2024' });
  expect(roundsBetween([], all, '2015')).toEqual({ from: null, to: '2015' });
  expect(roundsBetween(['2015'], all, '2024')).toEqual({ from: '2015', to: '2024' });
  expect(roundsBetween(['2024', '2015'], all, '2020')).toEqual({ from: '2024', to: '2015' });
});

it('changes one end, or both about where they would be the same', () => {
  const pair = { from: '2015', to: '2024' };
  expect(withRound(pair, 'from', '2020', all)).toEqual(['2020', '2024']);
  expect(withRound(pair, 'to', '2020', all)).toEqual(['2015', '2020']);
  expect(withRound(pair, 'from', '2024', all)).toEqual(['2024', '2015']);
  expect(withRound(pair, 'to', '2015', all)).toEqual(['2024', '2015']);
});

it('never holds a round against itself, whatever is chosen from wherever one is', () => {
  const name = fc.constantFrom(...all);
  fc.assert(
    fc.property(
      name,
      fc.constantFrom('from' as const, 'to' as const),
      name,
      (open, end, chosen) => {
        const rounds = withRound(roundsBetween([], all, open), end, chosen, all);
        expect(new Set(rounds).size).toBe(2);
        expect(rounds[end === 'from' ? 0 : 1]).toBe(chosen);
      },
    ),
  );
});
