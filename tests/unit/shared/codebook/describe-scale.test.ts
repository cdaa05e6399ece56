import { expect, it } from 'vitest';
import { scaleWords } from '../../../../shared/codebook/describe-scale.ts';
import { codebook2015, criterionOf } from '../../../builders/codebooks.ts';

const book = { ...codebook2015(), version: 2 };
const ids = ['ingen', 'noen', 'mange'];

it('says in words what the answers are to each other, from low to high', () => {
  const order = criterionOf('mengde', ids, {
    scale: { kind: 'ordinal', order: ['ingen', 'mange', 'noen'] },
  });
  expect(scaleWords(book, order)).toBe('rekkefølge fra lavest til høyest: ingen, mange, noen');
  const numbers = criterionOf('mengde', ids, {
    scale: { kind: 'interval', values: { mange: 4.5, ingen: -1, noen: 1 } },
  });
  expect(scaleWords(book, numbers)).toBe('tall: ingen -1, noen 1, mange 4,5');
  expect(scaleWords(book, criterionOf('mengde', ids))).toBeNull();
});

it('knows the order of the plans of 2015, in its first version only', () => {
  const plans = book.criteria.find((one) => one.id === 'planer');
  if (plans === undefined) throw new Error('It asks about plans');
  expect(scaleWords(codebook2015(), plans)).toContain('godt i gang');
  expect(scaleWords(book, plans)).toBeNull();
});
