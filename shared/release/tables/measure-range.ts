import { numbersIn, type Bits } from '../../lists/bits.ts';
import type { Readings } from './share-range.ts';

/** A number of a set of entries, and the lowest and highest it could be; null where it is of no entry. */
export type Measured = {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
};

/** The number known of each entry; null where it is not. */
export type Values = readonly (number | null)[];

const rising = (one: number, other: number): number => one - other;

/** In: a set of entries and the numbers known. Out: theirs, rising. */
export function knownIn(set: Bits, values: Values): readonly number[] {
  return [...numbersIn(set)]
    .flatMap((at) => {
      const value = values[at];
      return value === null || value === undefined ? [] : [value];
    })
    .toSorted(rising);
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** In: numbers. Out: their arithmetic mean; null of none. */
export function meanOf(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : sumOf(numbers) / numbers.length;
}

/** In: numbers. Out: the standard deviation of a sample (n − 1); null of fewer than two. */
export function deviationOf(numbers: readonly number[]): number | null {
  const mean = meanOf(numbers);
  if (mean === null || numbers.length < 2) return null;
  return Math.sqrt(sumOf(numbers.map((one) => (one - mean) ** 2)) / (numbers.length - 1));
}

/**
 * In: rising numbers, and a share of them. Out: the quantile, between its neighbours where it falls between them; null
 * of none. Source: Hyndman and Fan, Sample quantiles in statistical packages (1996), definition 7, as R and Excel have it.
 */
export function quantileOf(sorted: readonly number[], share: number): number | null {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) return null;
  return below + (above - below) * (place - Math.floor(place));
}

/**
 * The extremes of a number over every choice of which of the doubtful entries belong to the set. The larger the values
 * let in, the larger the number, so for each count of them only the largest (or smallest) have to be tried.
 */
function extreme(
  certain: readonly number[],
  doubtful: readonly number[],
  number: (sorted: readonly number[]) => number | null,
  better: (one: number, other: number) => boolean,
): number | null {
  let best: number | null = null;
  for (let taken = 0; taken <= doubtful.length; taken += 1) {
    const found = number([...certain, ...doubtful.slice(0, taken)].toSorted(rising));
    if (found !== null && (best === null || better(found, best))) best = found;
  }
  return best;
}

/**
 * In: the entries of a cell, their numbers, and how one number is made of several (mean or quantile, from rising ones).
 * Out: that number, and the lowest and highest it could be.
 */
export function measured(
  { now, other }: Readings,
  values: Values,
  number: (sorted: readonly number[]) => number | null,
): Measured {
  const certain = knownIn(
    now.map((word, at) => word & (other[at] ?? 0)),
    values,
  );
  const doubtful = knownIn(
    now.map((word, at) => word ^ (other[at] ?? 0)),
    values,
  );
  return {
    value: number(knownIn(now, values)),
    low: extreme(certain, doubtful, number, (one, best) => one < best),
    high: extreme(certain, doubtful.toReversed(), number, (one, best) => one > best),
  };
}
