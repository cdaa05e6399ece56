import type { Statistic } from './agreement-schema.ts';
import { cell } from './cell.ts';
import type { VotePatterns } from './vote-patterns.ts';
import { interval, linearisedStandardError } from './interval.ts';
import { meanOverPairs } from './mean-over-pairs.ts';
import { meanOverUnits } from './mean-over-units.ts';
import { oneCategoryOnly, withoutCoefficient } from './not-estimable.ts';
import { studentT975 } from './student-t.ts';

/** How far apart two answers are: 0 for the same, else positive. Symmetric; any unit of measure. */
export interface Distances {
  readonly between: (a: number, b: number) => number;
  /** For each category a: Σ_b between(a, b) × counts[b]. */
  readonly towards: (counts: Float64Array) => Float64Array;
  /**
   * Where the distances themselves depend on how often categories are used: what one more answer in
   * each category adds to the observed and the expected disagreement by changing the distances.
   */
  readonly drift?: { readonly observed: Float64Array; readonly expected: Float64Array };
}

/**
 * Krippendorff's alpha, α = 1 − D_o / D_e = 1 − (N − 1) A / E, over the N answers on units judged by
 * at least two: A = Σ_units Σ_{g≠h} δ(v_g, v_h) / (r − 1) and E = Σ_c Σ_k n_c n_k δ(c, k). Any number
 * of raters, any pattern of missing answers.
 * Source: Krippendorff (2011), Computing Krippendorff's Alpha-Reliability; Krippendorff (2013),
 * Content Analysis, 3rd ed., ch. 12.
 *
 * The 95 % interval is α ± t(n − 1) × the linearised standard error of 1 − N A / E over the n units
 * (alpha without its small-sample term (N − 1)/N, as Gwet does it): deterministic, no bootstrap. A
 * unit moves it by d_i = −n [a_i N/E + r_i A/E − 2 (N A/E²) Σ_g Σ_k n_k δ(v_g, k)].
 * Source: Gwet (2014), Handbook of Inter-Rater Reliability, 4th ed., ch. 5, and his irrCAC.
 */
export function coincidenceAlpha(votes: VotePatterns, distances: Distances): Statistic {
  const reason = withoutCoefficient(votes);
  if (reason !== undefined) return reason;
  const answers = answerCount(votes);
  const perUnit = unitDisagreement(votes, distances.between);
  const counts = categoryCounts(votes);
  const distant = distances.towards(counts);
  const observed = votes.units * meanOverUnits(votes, perUnit);
  let expected = 0;
  counts.forEach((count, category) => {
    expected += count * cell(distant, category);
  });
  if (expected === 0) return oneCategoryOnly();

  const slope = (answers * observed) / expected ** 2;
  const drift = distances.drift;
  const perAnswer = counts.map((_, category) => {
    const lean = drift === undefined ? 0 : cell(drift.observed, category);
    const pull = drift === undefined ? 0 : cell(drift.expected, category);
    const expectedChange = 2 * cell(distant, category) + pull;
    return (answers * lean) / expected + observed / expected - slope * expectedChange;
  });
  const components = perUnit.map((disagreement, pattern) => {
    let change = (answers * disagreement) / expected;
    for (let slot = cell(votes.start, pattern); slot < cell(votes.start, pattern + 1); slot += 1) {
      change += cell(perAnswer, cell(votes.value, slot));
    }
    return -votes.units * change;
  });
  return interval(
    1 - ((answers - 1) * observed) / expected,
    linearisedStandardError(votes, components),
    studentT975(votes.units - 1),
  );
}

/** n_k: how often each category was used for units judged by at least two. */
export function categoryCounts(votes: VotePatterns): Float64Array {
  const counts = new Float64Array(votes.categories.length);
  for (let pattern = 0; pattern < votes.patterns; pattern += 1) {
    for (let slot = cell(votes.start, pattern); slot < cell(votes.start, pattern + 1); slot += 1) {
      const category = cell(votes.value, slot);
      counts[category] = cell(counts, category) + cell(votes.count, pattern);
    }
  }
  return counts;
}

/** N: the number of answers on units judged by at least two. */
export function answerCount(votes: VotePatterns): number {
  let answers = 0;
  for (let pattern = 0; pattern < votes.patterns; pattern += 1) {
    answers += cell(votes.count, pattern) * raterCount(votes, pattern);
  }
  return answers;
}

/** a_i: r times the mean distance of the pattern's pairs. */
function unitDisagreement(votes: VotePatterns, between: Distances['between']): Float64Array {
  return meanOverPairs(votes, between).map((mean, pattern) => mean * raterCount(votes, pattern));
}

function raterCount(votes: VotePatterns, pattern: number): number {
  return cell(votes.start, pattern + 1) - cell(votes.start, pattern);
}
