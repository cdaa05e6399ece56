import type { Bits } from '../../lists/bits.ts';
import { sumOf, type Weights } from './weigh.ts';

/** A set of entries as they are read now, and as they would be if every mark went to its alternative. */
export type Readings = { readonly now: Bits; readonly other: Bits };

/** A set with the words of it in which there is anybody at all, from the first to the one after the last. */
export type Spanned = Readings & { readonly from: number; readonly to: number };

/** In: sets under both readings. Out: them, with where they begin and end. */
export function spanned({ now, other }: Readings): Spanned {
  const isEmpty = (at: number): boolean => ((now[at] ?? 0) | (other[at] ?? 0)) === 0;
  let from = 0;
  let to = now.length;
  while (from < to && isEmpty(from)) from += 1;
  while (to > from && isEmpty(to - 1)) to -= 1;
  return { now, other, from, to };
}

/** A share as two whole numbers. */
export type Fraction = { readonly part: number; readonly whole: number };

export type ShareRange = {
  /** Null where it would be a share of nothing however the marks went. */
  readonly lowest: Fraction | null;
  readonly highest: Fraction | null;
  readonly wholeLow: number;
  readonly wholeHigh: number;
};

/** Sums of the kinds of entries there can be, by where they are under the two readings. */
type Kinds = {
  /** In the part under both readings, or under either. */
  partAlways: number;
  partEver: number;
  wholeAlways: number;
  wholeEver: number;
  /** In the part or outside the whole; never only in the whole. */
  partOrOut: number;
  /** Only in the whole, or outside it; never in the part. */
  wholeOrOut: number;
};

function kindsOf(part: Readings, whole: Spanned, weights: Weights): Kinds {
  const kinds: Kinds = {
    partAlways: 0,
    partEver: 0,
    wholeAlways: 0,
    wholeEver: 0,
    partOrOut: 0,
    wholeOrOut: 0,
  };
  for (let at = whole.from; at < whole.to; at += 1) {
    const inNow = whole.now[at] ?? 0;
    const inOther = whole.other[at] ?? 0;
    const ever = inNow | inOther;
    if (ever === 0) continue;
    const always = inNow & inOther;
    const partNow = part.now[at] ?? 0;
    const partOther = part.other[at] ?? 0;
    const partEver = partNow | partOther;
    kinds.partAlways += sumOf(partNow & partOther, at, weights);
    kinds.partEver += sumOf(partEver, at, weights);
    kinds.wholeAlways += sumOf(always, at, weights);
    kinds.wholeEver += sumOf(ever, at, weights);
    kinds.partOrOut += sumOf(partEver & ~always, at, weights);
    kinds.wholeOrOut += sumOf(ever & ~always & ~partEver, at, weights);
  }
  return kinds;
}

/**
 * The lowest and highest a share can be when every borderline entry goes its own way, also where the whole moves with
 * them. In: the part (a subset of the whole under either reading), the whole, the weights. Out: both extremes, exact.
 *
 * An entry is in the part (P), only in the whole (W), or outside (O). A share never falls when an entry comes into both
 * (the mediant of a/b and w/w, a ≤ b), and never rises when one comes into the whole alone. So the highest has all that
 * can be in the part there, and of those that can be W or O none in the whole; the lowest is the reverse. No
 * combination has to be tried. A way that leaves nothing to be a share of is no way a share could have gone.
 */
export function shareRange(part: Readings, whole: Spanned, weights: Weights): ShareRange {
  const kinds = kindsOf(part, whole, weights);
  const { partAlways, partEver, wholeAlways, wholeEver, partOrOut, wholeOrOut } = kinds;
  const highestWhole = wholeAlways + partOrOut;
  const lowestWhole = wholeEver - partOrOut;
  const allOfThem: Fraction | null = partOrOut > 0 ? { part: partOrOut, whole: partOrOut } : null;
  const noneOfThem: Fraction | null = wholeOrOut > 0 ? { part: 0, whole: wholeOrOut } : null;
  return {
    lowest: lowestWhole > 0 ? { part: partAlways, whole: lowestWhole } : allOfThem,
    highest: highestWhole > 0 ? { part: partEver, whole: highestWhole } : noneOfThem,
    wholeLow: wholeAlways,
    wholeHigh: wholeEver,
  };
}
