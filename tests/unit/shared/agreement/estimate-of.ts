import type { Estimate, Statistic } from '../../../../shared/agreement/agreement-schema.ts';

/** The estimate of a statistic that must have one. */
export function estimateOf(statistic: Statistic): Estimate {
  if ('undefined' in statistic) throw new Error(statistic.undefined);
  return statistic;
}

/** The standard error behind an interval that was not cut, given the quantile it used. */
export function standardErrorOf(statistic: Statistic, quantile: number): number {
  const { value, low } = estimateOf(statistic);
  return (value - low) / quantile;
}
