import {
  decimalText,
  integerText,
  percentRangeText,
  percentText,
  rangeText,
  type Digits,
} from '../lib/norwegian-format.ts';
import type { Language } from '../lib/language.ts';
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

function shareRange(cell: TableCell, digits: Digits, language: Language): string | null {
  const { low, high, lowPercent, highPercent, denominator, lowShare, highShare } = cell;
  if (lowPercent === highPercent || denominator === null) return null;
  if (lowShare === undefined && highShare === undefined)
    return percentRangeText(low, high, denominator, digits, language);
  const lowest = lowShare ?? { part: low, whole: denominator };
  const highest = highShare ?? { part: high, whole: denominator };
  return rangeOfTexts(
    percentText(lowest.part, lowest.whole, digits, language),
    percentText(highest.part, highest.whole, digits, language),
  );
}

const rangeOfTexts = (low: string, high: string): string => (low === high ? low : `${low}–${high}`);

function ofMeasure(cell: TableCell, language: Language): Amount | null {
  const { measures } = cell;
  if (measures === undefined) return null;
  const { value, low, high } = measures.kind === 'mean' ? measures.mean : measures.median;
  if (value === null) return null;
  const lowest = low ?? value;
  const highest = high ?? value;
  return {
    ...counted(cell, language),
    value,
    low: lowest,
    high: highest,
    text: decimalText(value, 1, language),
    range:
      lowest === highest
        ? null
        : rangeOfTexts(decimalText(lowest, 1, language), decimalText(highest, 1, language)),
  };
}

const counted = ({ n, denominator, entries, swings }: TableCell, language: Language) => ({
  n,
  count: integerText(n, language),
  denominator,
  entries,
  swings,
});

/**
 * In: a cell, what the figure measures, digits after the comma, the language. Out: the number as a figure has it; null where it is
 * not printed, or of nothing.
 */
export function amountOf(
  cell: TableCell,
  measured: Measured,
  digits: Digits,
  language: Language,
): Amount | null {
  if (cell.suppressed !== undefined) return null;
  const { n, low, high, denominator, percent } = cell;
  switch (measured) {
    case 'measure':
      return ofMeasure(cell, language);
    case 'percent':
      if (percent === null || denominator === null) return null;
      return {
        ...counted(cell, language),
        value: percent,
        low: cell.lowPercent ?? percent,
        high: cell.highPercent ?? percent,
        text: `${integerText(n, language)} (${percentText(n, denominator, digits, language)})`,
        range: low === high ? shareRange(cell, digits, language) : rangeText(low, high, language),
      };
    case 'count':
      return {
        ...counted(cell, language),
        value: n,
        low,
        high,
        text: integerText(n, language),
        range: low === high ? null : rangeText(low, high, language),
      };
    default:
      return measured satisfies never;
  }
}
