import type { Statistic } from './agreement-schema.ts';
import type { VotePatterns } from './vote-patterns.ts';
import { answerCount, coincidenceAlpha } from './coincidence-alpha.ts';

/**
 * Krippendorff's alpha for answers without an order: distance 0 for the same answer, 1 for another.
 * Undefined where only one category was used. Formula, interval and sources: `coincidenceAlpha`.
 */
export function krippendorffAlpha(votes: VotePatterns): Statistic {
  const answers = answerCount(votes);
  return coincidenceAlpha(votes, {
    between: (a, b) => (a === b ? 0 : 1),
    towards: (counts) => counts.map((count) => answers - count),
  });
}
