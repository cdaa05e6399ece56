import {
  decimalText,
  integerText,
  percentRangeText,
  percentText,
  rangeText,
  type Digits,
} from '../lib/norwegian-format.ts';
import type { TableCell, TableValue } from '../release/table-value.ts';
import type { Amount } from './figure-value.ts';

/** What the numbers of a figure are measured in. */
export type Measured = 'percent' | 'count' | 'measure';

/** In: a table. Out: what its figure measures: the mean or median it shows, its counts, or shares where all have one. */
export function measuredIn(table: TableValue): Measured {
  const statistic = table.show?.statistic ?? 'count-percent';
  if (statistic === 'mean' || statistic === 'median') return 'measure';
  const inside = drawnCells(table);
  const shares = inside.length > 0 && inside.every((cell) => cell.percent !== null);
  return statistic !== 'count' && shares ? 'percent' : 'count';
}

/** In: a table. Out: the cells of the rows and columns that are counted within its denominators. */
function drawnCells(table: TableValue): readonly TableCell[] {
  const outside = new Set(
    [...table.rows, ...table.columns].flatMap(({ id, kind }) => (kind === 'outside' ? [id] : [])),
  );
  return table.cells.filter((cell) => !outside.has(cell.row) && !outside.has(cell.column));
}

function shareRange(cell: TableCell, digits: Digits): string | null {
  const { low, high, lowPercent, highPercent, denominator, lowShare, highShare } = cell;
  if (lowPercent === highPercent || denominator === null) return null;
  if (lowShare === undefined && highShare === undefined)
    return percentRangeText(low, high, denominator, digits);
  const lowest = lowShare ?? { part: low, whole: denominator };
  const highest = highShare ?? { part: high, whole: denominator };
  return rangeOfTexts(
    percentText(lowest.part, lowest.whole, digits),
    percentText(highest.part, highest.whole, digits),
  );
}

const rangeOfTexts = (low: string, high: string): string => (low === high ? low : `${low}–${high}`);

function ofMeasure(cell: TableCell): Amount | null {
  const { measures } = cell;
  if (measures === undefined) return null;
  const { value, low, high } = measures.kind === 'mean' ? measures.mean : measures.median;
  if (value === null) return null;
  const lowest = low ?? value;
  const highest = high ?? value;
  return {
    ...counted(cell),
    value,
    low: lowest,
    high: highest,
    text: decimalText(value, 1),
    range:
      lowest === highest ? null : rangeOfTexts(decimalText(lowest, 1), decimalText(highest, 1)),
  };
}

const counted = ({ n, denominator, entries, swings }: TableCell) => ({
  n,
  denominator,
  entries,
  swings,
});

/**
 * In: a cell, what the figure measures, and digits after the comma. Out: the number as a figure has it; null where it is
 * not printed, or of nothing.
 */
export function amountOf(cell: TableCell, measured: Measured, digits: Digits): Amount | null {
  if (cell.suppressed !== undefined) return null;
  const { n, low, high, denominator, percent } = cell;
  switch (measured) {
    case 'measure':
      return ofMeasure(cell);
    case 'percent':
      if (percent === null || denominator === null) return null;
      return {
        ...counted(cell),
        value: percent,
        low: cell.lowPercent ?? percent,
        high: cell.highPercent ?? percent,
        text: `${integerText(n)} (${percentText(n, denominator, digits)})`,
        range: low === high ? shareRange(cell, digits) : rangeText(low, high),
      };
    case 'count':
      return {
        ...counted(cell),
        value: n,
        low,
        high,
        text: integerText(n),
        range: low === high ? null : rangeText(low, high),
      };
    default:
      return measured satisfies never;
  }
}
