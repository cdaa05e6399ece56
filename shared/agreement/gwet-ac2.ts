import type { Statistic } from './agreement-schema.ts';
import type { AgreementWeights } from './agreement-weights.ts';
import { categoryShares, meanOverRaters } from './category-shares.ts';
import { chanceCorrected } from './chance-corrected.ts';
import type { VotePatterns } from './vote-patterns.ts';
import { oneCategoryOnly, withoutCoefficient } from './not-estimable.ts';
import { meanOverPairs } from './mean-over-pairs.ts';

/**
 * Gwet's AC2 for graded answers: (p_a − p_e) / (1 − p_e), with p_a the weighted agreement of pairs
 * and p_e = T_w / (q(q − 1)) × Σ_k π_k(1 − π_k), T_w the sum of all weights, q the number of
 * categories. Undefined for q = 1.
 *
 * In: votes gathered with the scale, and weights made for them. 95 % interval by linearised variance.
 * Source: Gwet (2008), Br. J. Math. Stat. Psychol. 61, 29–48; Gwet (2014), ch. 3–5.
 */
export function gwetAC2(votes: VotePatterns, weights: AgreementWeights): Statistic {
  const reason = withoutCoefficient(votes);
  if (reason !== undefined) return reason;
  const q = votes.categories.length;
  if (q === 1) return oneCategoryOnly();
  const scale = weights.total / (q * (q - 1));
  const others = categoryShares(votes).map((share) => scale * (1 - share));
  const observed = meanOverPairs(votes, weights.between);
  return chanceCorrected(votes, observed, meanOverRaters(votes, others));
}
