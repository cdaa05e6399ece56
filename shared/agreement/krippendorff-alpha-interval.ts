import type { Statistic } from './agreement-schema.ts';
import { requireRanks } from './agreement-weights.ts';
import { cell } from './cell.ts';
import type { VotePatterns } from './vote-patterns.ts';
import { coincidenceAlpha } from './coincidence-alpha.ts';

/**
 * Krippendorff's alpha for answers on an interval scale: distance (s_a − s_b)².
 *
 * In: votes gathered with the scale, and the number that each of its categories stands for, in the same
 * order (RangeError where the lengths differ). Undefined where all answers stand for one number.
 * Formula, interval and sources: `coincidenceAlpha`.
 */
export function krippendorffAlphaInterval(
  votes: VotePatterns,
  scores: readonly number[],
): Statistic {
  requireRanks(votes);
  if (scores.length !== votes.categories.length) {
    throw new RangeError(`${scores.length} numbers for ${votes.categories.length} categories`);
  }
  const score = Float64Array.from(scores);
  const between = (a: number, b: number) => (cell(score, a) - cell(score, b)) ** 2;
  return coincidenceAlpha(votes, {
    between,
    towards: (counts) =>
      counts.map((_, a) => counts.reduce((sum, count, b) => sum + count * between(a, b), 0)),
  });
}
