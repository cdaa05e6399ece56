import type { Statistic } from './agreement-schema.ts';
import { nominalWeights } from './agreement-weights.ts';
import type { VotePatterns } from './vote-patterns.ts';
import { weightedKappa } from './weighted-kappa.ts';

/**
 * Cohen's kappa for exactly two raters: (p_o − p_e) / (1 − p_e), p_o the share of units where they
 * gave the same answer and p_e = Σ_k p_k. p_.k from the two raters' own category shares.
 *
 * 95 % interval by the large-sample standard error, as weighted kappa with all-or-nothing weights.
 * Undefined for any other number of raters and where both gave one and the same answer throughout.
 * Source: Cohen (1960), Educ. Psychol. Meas. 20, 37–46; Fleiss, Cohen & Everitt (1969), Psychol.
 * Bull. 72, 323–327.
 */
export function cohenKappa(votes: VotePatterns): Statistic {
  return weightedKappa(votes, nominalWeights(votes));
}
