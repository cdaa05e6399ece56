import { decimalText, integerText, percentText, type Digits } from '../lib/norwegian-format.ts';
import type { Fraction } from '../release/tables/share-range.ts';

/** An end of an interval, and whether it belongs to it. */
export type Bound = { readonly at: Fraction; readonly included: boolean };

/** Which values a word is true of. No end: as far as there are values. */
export type Interval = { readonly from: Bound | null; readonly to: Bound | null };

/** What a value is: a share of a whole, a count, or how many times one number is another. */
export type Quantity = 'share' | 'count' | 'ratio';

/**
 * In: two fractions of whole numbers, the whole 0 or more. Out: below, equal to or above 0. Whole numbers all the way:
 * a share at the very end of an interval falls on the right side.
 */
export function compareFractions(one: Fraction, other: Fraction): number {
  return one.part * other.whole - other.part * one.whole;
}

/** In: an interval and a value. Out: whether the value is in it. */
export function holdsIn({ from, to }: Interval, value: Fraction): boolean {
  const above = from === null ? 1 : compareFractions(value, from.at);
  const below = to === null ? 1 : compareFractions(to.at, value);
  return (
    (above > 0 || (above === 0 && from?.included === true)) &&
    (below > 0 || (below === 0 && to?.included === true))
  );
}

/**
 * In: an interval and what it is of. Out: how wide it is, so that the closest word can be told. A share has its ends at
 * 0 and 1; of the others, one without an end is wider than any with both.
 */
export function widthOf({ from, to }: Interval, of: Quantity): number {
  if (of !== 'share' && (from === null || to === null)) return Number.POSITIVE_INFINITY;
  const high = to === null ? 1 : to.at.part / to.at.whole;
  return high - (from === null ? 0 : from.at.part / from.at.whole);
}

/** 5, but 7,5: as many digits as a share of whole per cent needs. */
function digitsFor({ part, whole }: Fraction, steps: number): Digits {
  return (part * steps) % whole === 0 ? 0 : 1;
}

/** In: a value and what it is. Out: it in words: `45 %`, `75`, `1,9 ganger`. */
export function quantityText(value: Fraction, of: Quantity): string {
  switch (of) {
    case 'share':
      return percentText(value.part, value.whole, digitsFor(value, 100));
    case 'count':
      return integerText(value.part / value.whole);
    case 'ratio': {
      const digits = digitsFor(value, 1);
      const times = value.part / value.whole;
      const text = digits === 0 ? integerText(times) : decimalText(times, 2).replace(/0$/u, '');
      return `${text} ${times === 1 ? 'gang' : 'ganger'}`;
    }
    default:
      return of satisfies never;
  }
}

/** In: an interval and what it is of. Out: it in words: «fra 45 % til under 50 %», «over 50 %», «nøyaktig 0 %». */
export function intervalText({ from, to }: Interval, of: Quantity): string {
  const end = (bound: Bound): string => quantityText(bound.at, of);
  if (from !== null && to !== null) {
    if (compareFractions(from.at, to.at) === 0) return `nøyaktig ${end(from)}`;
    const least = end(from);
    const most = end(to);
    return from.included
      ? `fra ${least} ${to.included ? 'til' : 'til under'} ${most}`
      : `over ${least} og ${to.included ? 'høyst' : 'under'} ${most}`;
  }
  if (from !== null) return `${from.included ? 'minst' : 'over'} ${end(from)}`;
  if (to !== null) return `${to.included ? 'høyst' : 'under'} ${end(to)}`;
  return 'alt';
}
