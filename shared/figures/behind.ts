import type { FigureWords } from '../messages/figures/figure-words.ts';
import type { Amount, BehindCell, BehindTable, FigureRow } from './figure-value.ts';

const amountColumns = ({ headings }: FigureWords) => [
  { id: 'n', heading: 'n' },
  { id: 'nevner', heading: 'N' },
  { id: 'verdi', heading: headings.value },
  { id: 'laveste', heading: headings.lowest },
  { id: 'hoyeste', heading: headings.highest },
];

const amountCells = ({ n, denominator, value, low, high }: Amount): readonly BehindCell[] => [
  n,
  denominator,
  value,
  low,
  high,
];

/** In: the rows' heading, that of the columns or null, rows with one number each, the words. Out: the table behind them. */
export function behindAmounts(
  rowHeading: string,
  columnHeading: string | null,
  rows: readonly {
    readonly row: FigureRow;
    readonly column: string | null;
    readonly amount: Amount | null;
  }[],
  words: FigureWords,
): BehindTable {
  const numbers = amountColumns(words);
  return {
    units: words.headings.units,
    columns: [
      { id: 'rad', heading: rowHeading },
      ...(columnHeading === null ? [] : [{ id: 'kolonne', heading: columnHeading }]),
      ...numbers,
    ],
    rows: rows.map(({ row, column, amount }) => ({
      cells: [
        [...row.under, row.label].join(' / '),
        ...(columnHeading === null ? [] : [column]),
        ...(amount === null ? numbers.map(() => null) : amountCells(amount)),
      ],
      units: amount?.entries ?? [],
    })),
  };
}
