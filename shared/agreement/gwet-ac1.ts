import type { Statistic } from './agreement-schema.ts';
import { nominalWeights } from './agreement-weights.ts';
import type { VotePatterns } from './vote-patterns.ts';
import { gwetAC2 } from './gwet-ac2.ts';

/**
 * Gwet's AC1 for answers without an order: (p_a − p_e) / (1 − p_e) with
 * p_e = Σ_k π_k(1 − π_k) / (q − 1), q the number of categories. It stays stable where one answer
 * dominates and kappa collapses.
 *
 * q is the number of categories that the votes were gathered with: the observed ones, as in Gwet's
 * irrCAC, or a given scale. Undefined where that is one. 95 % interval by linearised variance.
 * Source: Gwet (2008), Br. J. Math. Stat. Psychol. 61, 29–48.
 */
export function gwetAC1(votes: VotePatterns): Statistic {
  return gwetAC2(votes, nominalWeights(votes));
}
