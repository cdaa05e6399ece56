import type { Statistic } from './agreement-schema.ts';
import { nominalWeights } from './agreement-weights.ts';
import { categoryShares, meanOverRaters } from './category-shares.ts';
import { chanceCorrected } from './chance-corrected.ts';
import type { VotePatterns } from './vote-patterns.ts';
import { oneCategoryOnly, withoutCoefficient } from './not-estimable.ts';
import { meanOverPairs } from './mean-over-pairs.ts';

/**
 * Fleiss' kappa for any number of raters, also one that varies from unit to unit:
 * κ = (p_a − p_e) / (1 − p_e), p_a the mean over units of the share of agreeing pairs, and
 * p_e = Σ_k π_k² with π_k the mean over units of the share of answers in category k.
 *
 * With the same number of raters everywhere this is Fleiss (1971), Psychol. Bull. 76, 378–382;
 * otherwise Gwet's generalised form (2014, ch. 2 and 5). Unlike Gwet's program, units with one
 * rater take no part in π_k: every number here is about the same units.
 * 95 % interval by linearised variance, see `chanceCorrected`.
 */
export function fleissKappa(votes: VotePatterns): Statistic {
  const reason = withoutCoefficient(votes);
  if (reason !== undefined) return reason;
  if (votes.categoriesUsed === 1) return oneCategoryOnly();
  const observed = meanOverPairs(votes, nominalWeights(votes).between);
  return chanceCorrected(votes, observed, meanOverRaters(votes, categoryShares(votes)));
}
