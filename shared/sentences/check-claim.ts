import { countOf, countRatio, shareOf, shareRatio, type Ranged } from './claim-range.ts';
import type { Referred } from './find-cell.ts';
import { compareFractions, holdsIn } from './interval.ts';
import type { Claim } from './read-claim.ts';

/** `always`: however the borderline entries are read; `now`: only as they stand; `never`: not as they stand. */
export type Truth = 'always' | 'now' | 'never';

/** In: a claim and the range of what it is of. Out: whether it is true. */
export function truthOf({ true: interval }: Claim, { now, low, high }: Ranged): Truth {
  if (!holdsIn(interval, now)) return 'never';
  return holdsIn(interval, low) && holdsIn(interval, high) ? 'always' : 'now';
}

/** «Ingen» needs no whole to be none of. */
const isNone = ({ true: { from, to } }: Claim): boolean =>
  from?.at.part === 0 && to !== null && compareFractions(to.at, from.at) === 0;

/**
 * In: a claim and the cells it is of: one, or two for how many times one is the other. Out: what is to be held against
 * it, with its range; null where there is no such value, as a share of nothing.
 */
export function claimedValue(
  claim: Claim,
  first: Referred,
  second: Referred | null,
): Ranged | null {
  switch (claim.of) {
    case 'count':
      return countOf(first.cell);
    case 'share':
      return shareOf(first.cell) ?? (isNone(claim) ? countOf(first.cell) : null);
    case 'ratio': {
      if (second === null) return null;
      return first.part === 'percent' && second.part === 'percent'
        ? shareRatio(first.cell, second.cell)
        : countRatio(first.cell, second.cell);
    }
    default:
      return claim.of satisfies never;
  }
}
