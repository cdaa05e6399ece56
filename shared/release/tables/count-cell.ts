import type { UnitNumber } from '../../lib/ids.ts';
import type { TableCell } from '../table-value.ts';
import type { Readings, Spanned } from './share-range.ts';
import { sumOf, type Weights } from './weigh.ts';

export type CountedCell = Pick<TableCell, 'n' | 'low' | 'high' | 'entries' | 'swings'>;

/** Adds the units of one word of a set, and gives what they count for. */
function add(
  to: UnitNumber[],
  word: number,
  at: number,
  units: readonly UnitNumber[],
  weights: Weights,
): number {
  let sum = 0;
  let left = word;
  while (left !== 0) {
    const lowest = left & -left;
    const place = at * 32 + (31 - Math.clz32(lowest));
    const unit = units[place];
    if (unit !== undefined) to.push(unit);
    sum += weights === null ? 1 : (weights[place] ?? 0);
    left ^= lowest;
  }
  return sum;
}

/**
 * Each borderline entry goes its own way, so the extremes of a sum are the sums of the extremes: an entry inside under
 * both readings is in the lowest, one inside under either is in the highest. No combination has to be tried.
 * In: the units in register order, what the row and the column take, the weights. Out: the count, its range, and who.
 */
export function countCell(
  units: readonly UnitNumber[],
  row: Spanned,
  column: Readings,
  weights: Weights,
): CountedCell {
  const entries: UnitNumber[] = [];
  const swings: UnitNumber[] = [];
  let n = 0;
  let goes = 0;
  let comes = 0;
  for (let at = row.from; at < row.to; at += 1) {
    const now = (row.now[at] ?? 0) & (column.now[at] ?? 0);
    const other = (row.other[at] ?? 0) & (column.other[at] ?? 0);
    if (now !== 0) n += add(entries, now, at, units, weights);
    const turning = now ^ other;
    if (turning === 0) continue;
    const all = add(swings, turning, at, units, weights);
    const leaving = sumOf(now & turning, at, weights);
    goes += leaving;
    comes += all - leaving;
  }
  return { n, low: n - goes, high: n + comes, entries, swings };
}
