import type { Bits } from '../../lists/bits.ts';
import { weighed, type Weights } from './weigh.ts';

/** A set of entries as they are read now, and as they would be if every mark went to its alternative. */
export type Readings = { readonly now: Bits; readonly other: Bits };

/** A share as two whole numbers. */
export type Fraction = { readonly part: number; readonly whole: number };

export type ShareRange = {
  /** Null where it would be a share of nothing however the marks went. */
  readonly lowest: Fraction | null;
  readonly highest: Fraction | null;
  readonly wholeLow: number;
  readonly wholeHigh: number;
};

function combined(one: Bits, other: Bits, how: (a: number, b: number) => number): Bits {
  return one.map((word, at) => how(word, other[at] ?? 0));
}

const inBoth = (a: number, b: number): number => a & b;
const inEither = (a: number, b: number): number => a | b;
const inFirst = (a: number, b: number): number => a & ~b;

/**
 * The lowest and highest a share can be when every borderline entry goes its own way, also where the whole moves with
 * them. In: the part (a subset of the whole under either reading), the whole, the weights. Out: both extremes, exact.
 *
 * An entry is in the part (P), only in the whole (W), or outside (O). A share never falls when an entry comes into both
 * (the mediant of a/b and w/w, a ≤ b), and never rises when one comes into the whole alone. So the highest has all that
 * can be in the part there, and of those that can be W or O none in the whole; the lowest is the reverse. No
 * combination has to be tried. A way that leaves nothing to be a share of is no way a share could have gone.
 */
export function shareRange(part: Readings, whole: Readings, weights: Weights): ShareRange {
  const partAlways = combined(part.now, part.other, inBoth);
  const partEver = combined(part.now, part.other, inEither);
  const wholeAlways = combined(whole.now, whole.other, inBoth);
  const wholeEver = combined(whole.now, whole.other, inEither);
  const joinsPartOnly = combined(partEver, wholeAlways, inFirst);
  const joinsWholeOnly = combined(combined(wholeEver, wholeAlways, inFirst), partEver, inFirst);
  const sum = (set: Bits): number => weighed(set, weights);
  const part1 = sum(partEver);
  const whole1 = sum(combined(wholeAlways, partEver, inEither));
  const part0 = sum(partAlways);
  const whole0 = sum(combined(wholeEver, joinsPartOnly, inFirst));
  const some = sum(joinsPartOnly);
  const others = sum(joinsWholeOnly);
  const allOfThem: Fraction | null = some > 0 ? { part: some, whole: some } : null;
  const noneOfThem: Fraction | null = others > 0 ? { part: 0, whole: others } : null;
  return {
    lowest: whole0 > 0 ? { part: part0, whole: whole0 } : allOfThem,
    highest: whole1 > 0 ? { part: part1, whole: whole1 } : noneOfThem,
    wholeLow: sum(wholeAlways),
    wholeHigh: sum(wholeEver),
  };
}
