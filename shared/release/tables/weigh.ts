import { countBits, numbersIn, type Bits } from '../../lists/bits.ts';

/** What each entry counts for; null: one. */
export type Weights = readonly number[] | null;

/** In: a set of entries and their weights. Out: how much they count for together. */
export function weighed(set: Bits, weights: Weights): number {
  if (weights === null) return countBits(set);
  let sum = 0;
  for (const at of numbersIn(set)) sum += weights[at] ?? 0;
  return sum;
}
