import type { UnitNumber } from '../lib/ids.ts';
import type { TableCell } from '../release/table-value.ts';
import type { Fraction } from '../release/tables/share-range.ts';
import { compareFractions } from './interval.ts';

/** A value, and the lowest and highest it could be over every way the borderline marks could have gone. */
export type Ranged = { readonly now: Fraction; readonly low: Fraction; readonly high: Fraction };

/** In: a cell. Out: its share of its denominator, with its range; null where it is a share of nothing. */
export function shareOf(cell: TableCell): Ranged | null {
  const { n, denominator, low, high, lowShare, highShare } = cell;
  if (denominator === null || denominator === 0) return null;
  return {
    now: { part: n, whole: denominator },
    low: lowShare ?? { part: low, whole: denominator },
    high: highShare ?? { part: high, whole: denominator },
  };
}

/** In: a cell. Out: its count, with its range. */
export function countOf({ n, low, high }: TableCell): Ranged {
  const of = (part: number): Fraction => ({ part, whole: 1 });
  return { now: of(n), low: of(low), high: of(high) };
}

/** What the mark of one unit would do to each of two counts if it went the other way: −1, 0 or 1. */
type Turn = { readonly one: number; readonly other: number };

function turnsOf(one: TableCell, other: TableCell): readonly Turn[] {
  const turn = (cell: TableCell): ReadonlyMap<UnitNumber, number> => {
    const counted = new Set(cell.entries);
    return new Map(cell.swings.map((unit) => [unit, counted.has(unit) ? -1 : 1]));
  };
  const first = turn(one);
  const second = turn(other);
  return [...new Set([...first.keys(), ...second.keys()])].map((unit) => ({
    one: first.get(unit) ?? 0,
    other: second.get(unit) ?? 0,
  }));
}

/**
 * The highest (`sign` 1) or lowest (−1) one count over another when each unit goes its own way. Dinkelbach's method: with
 * the ratio found so far as r, each unit by itself goes where one − r · other gets better; it ends when nothing does.
 * The other must not come to 0 on the way.
 */
function extreme(start: Fraction, turns: readonly Turn[], sign: 1 | -1): Fraction {
  let found = start;
  for (;;) {
    const { part, whole } = found;
    const better = turns.filter((turn) => sign * (turn.one * whole - turn.other * part) > 0);
    const next = {
      part: better.reduce((sum, turn) => sum + turn.one, start.part),
      whole: better.reduce((sum, turn) => sum + turn.other, start.whole),
    };
    if (next.whole === 0 || sign * compareFractions(next, found) <= 0) return found;
    found = next;
  }
}

/**
 * In: two cells whose counts are of units. Out: the first count over the second, with the exact extremes, also where a
 * mark moves both; null where the second is 0, or could be.
 */
export function countRatio(one: TableCell, other: TableCell): Ranged | null {
  if (other.n === 0 || other.low === 0) return null;
  const now = { part: one.n, whole: other.n };
  const weighed = one.entries.length !== one.n || other.entries.length !== other.n;
  if (weighed) {
    // A mark that moves inhabitants moves as many as live there, which a cell does not say: the bounds by themselves.
    return {
      now,
      low: { part: one.low, whole: other.high },
      high: { part: one.high, whole: other.low },
    };
  }
  const turns = turnsOf(one, other);
  return { now, low: extreme(now, turns, -1), high: extreme(now, turns, 1) };
}

/** In: two cells. Out: the first share over the second, with bounds of it; null where the second is 0, or could be. */
export function shareRatio(one: TableCell, other: TableCell): Ranged | null {
  const first = shareOf(one);
  const second = shareOf(other);
  if (first === null || second === null || second.low.part === 0 || second.now.part === 0)
    return null;
  const over = (above: Fraction, below: Fraction): Fraction => ({
    part: above.part * below.whole,
    whole: above.whole * below.part,
  });
  if (
    one.denominator === other.denominator &&
    one.lowDenominator === undefined &&
    other.lowDenominator === undefined
  )
    return countRatio(one, other);
  return {
    now: over(first.now, second.now),
    low: over(first.low, second.high),
    high: over(first.high, second.low),
  };
}
