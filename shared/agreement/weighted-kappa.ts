import type { Statistic } from './agreement-schema.ts';
import type { AgreementWeights } from './agreement-weights.ts';
import { cell } from './cell.ts';
import type { VotePatterns } from './vote-patterns.ts';
import { interval } from './interval.ts';
import { meanOverPairs } from './mean-over-pairs.ts';
import { meanOverUnits } from './mean-over-units.ts';
import { notTwoRaters, oneCategoryOnly, withoutCoefficient } from './not-estimable.ts';
import { NORMAL_975 } from './student-t.ts';

/**
 * Cohen's weighted kappa for exactly two raters: (p_o − p_e) / (1 − p_e) with
 * p_o = Σ w_ij p_ij and p_e = Σ w_ij p_i. p_.j; over units that both judged.
 *
 * The 95 % interval is ± 1.96 of the large-sample standard error
 * √[Σ p_ij ((w_ij − p_o)(1 − p_e) − (w̄_i. + w̄_.j − 2p_e)(1 − p_o))² / n] / (1 − p_e)², where
 * w̄_i. = Σ_j p_.j w_ij and w̄_.j = Σ_i p_i. w_ij. The paper subtracts (p_o p_e − 2p_e + p_o)² after
 * squaring; taken inside as here, full agreement gives exactly 0.
 * Source: Cohen (1968), Psychol. Bull. 70, 213–220; Fleiss, Cohen & Everitt (1969), Psychol. Bull.
 * 72, 323–327.
 */
export function weightedKappa(votes: VotePatterns, weights: AgreementWeights): Statistic {
  const reason = withoutCoefficient(votes);
  if (reason !== undefined) return reason;
  if (votes.raters !== 2) return notTwoRaters(votes.raters);
  const firstShares = sharesOf(votes, 0);
  const secondShares = sharesOf(votes, 1);
  const expectedOfFirst = weights.towards(secondShares);
  const expectedOfSecond = weights.towards(firstShares);

  const po = meanOverUnits(votes, meanOverPairs(votes, weights.between));
  let pe = 0;
  firstShares.forEach((share, category) => {
    pe += share * cell(expectedOfFirst, category);
  });
  if (1 - pe < Number.EPSILON) return oneCategoryOnly();

  const squares = new Float64Array(votes.patterns).map((_, pattern) => {
    const first = answerOf(votes, 0, pattern);
    const second = answerOf(votes, 1, pattern);
    const expected = cell(expectedOfFirst, first) + cell(expectedOfSecond, second);
    const surplus = weights.between(first, second) - po;
    return (surplus * (1 - pe) - (expected - 2 * pe) * (1 - po)) ** 2;
  });
  const standardError = Math.sqrt(meanOverUnits(votes, squares) / votes.units) / (1 - pe) ** 2;
  return interval((po - pe) / (1 - pe), standardError, NORMAL_975);
}

/** What one of the two answered; a pattern of two raters has one vote from each, in their order. */
function answerOf(votes: VotePatterns, rater: 0 | 1, pattern: number): number {
  return cell(votes.value, 2 * pattern + rater);
}

/** One rater's own share of each category. */
function sharesOf(votes: VotePatterns, rater: 0 | 1): Float64Array {
  const counts = new Float64Array(votes.categories.length);
  for (let pattern = 0; pattern < votes.patterns; pattern += 1) {
    const category = answerOf(votes, rater, pattern);
    counts[category] = cell(counts, category) + cell(votes.count, pattern);
  }
  return counts.map((count) => count / votes.units);
}
