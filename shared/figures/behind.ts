import type { Amount, BehindCell, BehindTable, FigureRow } from './figure-value.ts';

const amountColumns = [
  { id: 'n', heading: 'n' },
  { id: 'nevner', heading: 'N' },
  { id: 'verdi', heading: 'Verdi' },
  { id: 'laveste', heading: 'Laveste' },
  { id: 'hoyeste', heading: 'Høyeste' },
];

const amountCells = ({ n, denominator, value, low, high }: Amount): readonly BehindCell[] => [
  n,
  denominator,
  value,
  low,
  high,
];

/** In: the rows' heading, and rows with one number each. Out: the table behind them. */
export function behindAmounts(
  rowHeading: string,
  columnHeading: string | null,
  rows: readonly {
    readonly row: FigureRow;
    readonly column: string | null;
    readonly amount: Amount | null;
  }[],
): BehindTable {
  return {
    columns: [
      { id: 'rad', heading: rowHeading },
      ...(columnHeading === null ? [] : [{ id: 'kolonne', heading: columnHeading }]),
      ...amountColumns,
    ],
    rows: rows.map(({ row, column, amount }) => ({
      cells: [
        [...row.under, row.label].join(' / '),
        ...(columnHeading === null ? [] : [column]),
        ...(amount === null ? amountColumns.map(() => null) : amountCells(amount)),
      ],
      units: amount?.entries ?? [],
    })),
  };
}
