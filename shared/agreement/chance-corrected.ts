import type { Statistic } from './agreement-schema.ts';
import { cell } from './cell.ts';
import { interval, linearisedStandardError } from './interval.ts';
import { meanOverUnits } from './mean-over-units.ts';
import { oneCategoryOnly } from './not-estimable.ts';
import { studentT975 } from './student-t.ts';
import type { VotePatterns } from './vote-patterns.ts';

/**
 * (p_a − p_e) / (1 − p_e) with Gwet's linearised variance.
 *
 * In: per pattern the observed agreement p_a,i, and the part p_e,i that its answers have in the
 * chance agreement, such that the mean of p_e,i is p_e and p_e is quadratic in the category shares.
 * A unit moves the coefficient by d_i = ((p_a,i − p_a) − 2(1 − κ)(p_e,i − p_e)) / (1 − p_e).
 * The interval uses Student's t with n − 1 degrees of freedom. Where all agree on everything the
 * variance is 0 and so is the interval's width.
 * Source: Gwet (2008), Br. J. Math. Stat. Psychol. 61, 29–48; Gwet (2014), Handbook of Inter-Rater
 * Reliability, 4th ed., ch. 5.
 */
export function chanceCorrected(
  votes: VotePatterns,
  observed: Float64Array,
  chance: Float64Array,
): Statistic {
  const pa = meanOverUnits(votes, observed);
  const pe = meanOverUnits(votes, chance);
  if (1 - pe < Number.EPSILON) return oneCategoryOnly();
  const value = (pa - pe) / (1 - pe);
  const components = observed.map(
    (pai, pattern) => (pai - pa - 2 * (1 - value) * (cell(chance, pattern) - pe)) / (1 - pe),
  );
  const standardError = linearisedStandardError(votes, components);
  return interval(value, standardError, studentT975(votes.units - 1));
}
