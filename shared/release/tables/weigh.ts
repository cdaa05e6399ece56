import { ones, type Bits } from '../../lists/bits.ts';

/** What each entry counts for; null: one. */
export type Weights = readonly number[] | null;

/** In: one word of a set of entries, its place in the set, the weights. Out: what those entries count for together. */
export function sumOf(word: number, at: number, weights: Weights): number {
  if (word === 0) return 0;
  if (weights === null) return ones(word);
  let sum = 0;
  let left = word;
  while (left !== 0) {
    const lowest = left & -left;
    sum += weights[at * 32 + (31 - Math.clz32(lowest))] ?? 0;
    left ^= lowest;
  }
  return sum;
}

/** In: a set of entries and their weights. Out: how much they count for together. */
export function weighed(set: Bits, weights: Weights): number {
  let sum = 0;
  for (let at = 0; at < set.length; at += 1) sum += sumOf(set[at] ?? 0, at, weights);
  return sum;
}
