import { cell } from './cell.ts';
import type { VotePatterns } from './vote-patterns.ts';

/** The mean over units of a number given for each pattern. */
export function meanOverUnits(votes: VotePatterns, perPattern: Float64Array): number {
  let sum = 0;
  perPattern.forEach((value, pattern) => {
    sum += cell(votes.count, pattern) * value;
  });
  return sum / votes.units;
}
