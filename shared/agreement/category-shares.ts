import { cell } from './cell.ts';
import type { VotePatterns } from './vote-patterns.ts';

/**
 * π_k: the share of each category, each unit counting the same however many judged it:
 * π_k = mean over units of r_ik / r_i. Source: Gwet (2014), ch. 2.
 */
export function categoryShares(votes: VotePatterns): Float64Array {
  const shares = new Float64Array(votes.categories.length);
  for (let pattern = 0; pattern < votes.patterns; pattern += 1) {
    const from = cell(votes.start, pattern);
    const to = cell(votes.start, pattern + 1);
    const part = cell(votes.count, pattern) / ((to - from) * votes.units);
    for (let slot = from; slot < to; slot += 1) {
      const category = cell(votes.value, slot);
      shares[category] = cell(shares, category) + part;
    }
  }
  return shares;
}

/** For each pattern the mean over its raters of a number given for each category. */
export function meanOverRaters(votes: VotePatterns, perCategory: Float64Array): Float64Array {
  const means = new Float64Array(votes.patterns);
  for (let pattern = 0; pattern < votes.patterns; pattern += 1) {
    const from = cell(votes.start, pattern);
    const to = cell(votes.start, pattern + 1);
    let sum = 0;
    for (let slot = from; slot < to; slot += 1) sum += cell(perCategory, cell(votes.value, slot));
    means[pattern] = sum / (to - from);
  }
  return means;
}
