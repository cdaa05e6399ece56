import type { TableWords } from '../messages/tables/table-words.ts';
import type { TableCell, TableValue } from '../release/table-value.ts';

/** Whether one number stays above another: always, not always, or it would take every combination to say. */
type Order = 'holds' | 'can-turn' | 'unknown';

type Share = { readonly part: number; readonly whole: number };

function shareOf(cell: TableCell, end: 'low' | 'high'): Share {
  const share = end === 'low' ? cell.lowShare : cell.highShare;
  return share ?? { part: cell[end], whole: cell.denominator ?? 0 };
}

const isAbove = (one: Share, other: Share): boolean =>
  one.part * other.whole >= other.part * one.whole;

/**
 * How much a cell can lose against another: each borderline entry goes its own way, so the least of the difference is
 * the sum of the least of each entry's part in it. `weight` is what one entry in each cell counts for.
 */
function leastDifference(
  one: TableCell,
  other: TableCell,
  weight: { readonly one: number; readonly other: number },
): number {
  const now = one.n * weight.one - other.n * weight.other;
  const inOne = new Set(one.entries);
  const inOther = new Set(other.entries);
  const turnsOne = new Set(one.swings);
  const turnsOther = new Set(other.swings);
  let least = now;
  for (const unit of new Set([...one.swings, ...other.swings])) {
    const ofOne = turnsOne.has(unit) ? (inOne.has(unit) ? -weight.one : weight.one) : 0;
    const ofOther = turnsOther.has(unit) ? (inOther.has(unit) ? weight.other : -weight.other) : 0;
    least += Math.min(0, ofOne + ofOther);
  }
  return least;
}

/**
 * In: the cells of two rows, the first above the second as the marks stand; `shares` compares percentages.
 * Out: whether the first is at least as high however the borderline marks go.
 */
function orderOf(one: TableCell, other: TableCell, shares: boolean): Order {
  if (!shares) {
    return leastDifference(one, other, { one: 1, other: 1 }) >= 0 ? 'holds' : 'can-turn';
  }
  const moves = (cell: TableCell): boolean => cell.lowDenominator !== undefined;
  if (!moves(one) && !moves(other)) {
    const weight = { one: other.denominator ?? 0, other: one.denominator ?? 0 };
    return leastDifference(one, other, weight) >= 0 ? 'holds' : 'can-turn';
  }
  if (isAbove(shareOf(one, 'low'), shareOf(other, 'high'))) return 'holds';
  const shared = one.swings.some((unit) => other.swings.includes(unit));
  // Without an entry in common each goes its own way, and both extremes can be at once.
  return shared ? 'unknown' : 'can-turn';
}

/**
 * In: an evaluated table, the words of its language. Out: a note on whether the order of its rows holds, those under one
 * heading among themselves, by the column for all, else the first; none where there is no order to speak of, or numbers
 * of it are weighed or hidden.
 */
export function rankingNote(table: TableValue, words: TableWords): readonly string[] {
  const column = table.columns.find((one) => one.kind === 'total') ?? table.columns[0];
  const ranked = table.rows.filter((row) => row.kind === 'plain');
  const cells = ranked.flatMap((row) => {
    const cell = table.cells.find((one) => one.row === row.id && one.column === column?.id);
    return cell === undefined ? [] : [{ label: row.label, under: row.under ?? [], cell }];
  });
  const plainCounts = table.unit !== 'innbygger';
  if (cells.length < 2 || !plainCounts || cells.some(({ cell }) => cell.suppressed !== undefined))
    return [];
  const shares = new Set(cells.map(({ cell }) => cell.denominator)).size > 1;
  const key = ({ cell }: { readonly cell: TableCell }): number =>
    shares ? (cell.percent ?? 0) : cell.n;
  const groups = new Map<string, typeof cells>();
  for (const one of cells) {
    const heading = JSON.stringify(one.under);
    groups.set(heading, [...(groups.get(heading) ?? []), one]);
  }
  const pairs = [...groups.values()].flatMap((group) => {
    const sorted = group.toSorted((one, other) => key(other) - key(one));
    return sorted.slice(1).flatMap((other, at) => {
      const one = sorted[at];
      if (one === undefined) return [];
      return [{ one, other, order: orderOf(one.cell, other.cell, shares) }];
    });
  });
  if (pairs.length === 0) return [];
  const turning = pairs.filter(({ order }) => order === 'can-turn');
  const unsure = pairs.filter(({ order }) => order === 'unknown');
  if (turning.length === 0 && unsure.length === 0) return [words.orderHolds];
  const names = (of: typeof pairs): readonly (readonly [string, string])[] =>
    of.map(({ one, other }) => [
      one.under.length === 0 ? one.label : `${one.under.join(', ')}: ${one.label}`,
      other.label,
    ]);
  return [
    ...(turning.length === 0 ? [] : [words.orderCanTurn(names(turning))]),
    ...(unsure.length === 0 ? [] : [words.orderUnknown(names(unsure))]),
  ];
}
