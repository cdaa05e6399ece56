import type { Statistic } from './agreement-schema.ts';
import { nominalWeights } from './agreement-weights.ts';
import type { VotePatterns } from './vote-patterns.ts';
import { withoutComparison } from './not-estimable.ts';
import { NORMAL_975 } from './student-t.ts';
import { meanOverPairs } from './mean-over-pairs.ts';
import { meanOverUnits } from './mean-over-units.ts';

/**
 * The share of agreeing pairs of raters, in percent (0–100): the mean over units judged by at least
 * two of each unit's share of agreeing pairs (Gwet 2014, ch. 2).
 *
 * The interval is Wilson's score interval with n = units: honest also at 0 and 100 percent and for
 * few units, where a variance from the data would claim certainty. With two raters it is the
 * ordinary one; with more it is a little wide, since p(1 − p) is the largest variance that a share
 * with mean p can have. Source: Wilson (1927), J. Am. Stat. Assoc. 22, 209–212.
 */
export function percentAgreement(votes: VotePatterns): Statistic {
  const reason = withoutComparison(votes);
  if (reason !== undefined) return reason;
  const share = meanOverUnits(votes, meanOverPairs(votes, nominalWeights(votes).between));
  const n = votes.units;
  const squared = NORMAL_975 ** 2;
  const middle = (share + squared / (2 * n)) / (1 + squared / n);
  const reach =
    (NORMAL_975 / (1 + squared / n)) * Math.sqrt((share * (1 - share)) / n + squared / (4 * n * n));
  return {
    value: 100 * share,
    low: 100 * Math.max(0, Math.min(share, middle - reach)),
    high: 100 * Math.min(1, Math.max(share, middle + reach)),
  };
}
