import type { Estimate } from './agreement-schema.ts';
import { cell } from './cell.ts';
import { meanOverUnits } from './mean-over-units.ts';
import type { VotePatterns } from './vote-patterns.ts';

/**
 * A 95 % interval for a coefficient: value ± quantile × standard error, cut at -1 and 1, the bounds
 * of the coefficients. A graded coefficient (AC2, weighted kappa) can itself lie below -1; its
 * interval then starts at the value, so that low ≤ value ≤ high always holds.
 */
export function interval(value: number, standardError: number, quantile: number): Estimate {
  const reach = quantile * standardError;
  return {
    value,
    low: Math.min(value, Math.max(-1, value - reach)),
    high: Math.max(value, Math.min(1, value + reach)),
  };
}

/**
 * The standard error of a statistic from its linear components d, one for each pattern of at least
 * two units: √(Σ(d − d̄)² / (n(n − 1))) over the n units, where the statistic moves by d/n when a
 * unit counts a little more.
 * Source: Gwet (2014), Handbook of Inter-Rater Reliability, 4th ed., ch. 5.
 */
export function linearisedStandardError(votes: VotePatterns, components: Float64Array): number {
  const mean = meanOverUnits(votes, components);
  let squares = 0;
  components.forEach((component, pattern) => {
    squares += cell(votes.count, pattern) * (component - mean) ** 2;
  });
  return Math.sqrt(squares / (votes.units * (votes.units - 1)));
}
