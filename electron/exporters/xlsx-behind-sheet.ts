import type { CellObject, Row } from 'write-excel-file/node';
import type { TableCell, TableSet, TableValue } from '../../shared/release/table-value.ts';
import { look } from './look.ts';
import { textCell, type XlsxSheet } from './xlsx-workbook.ts';

const headings: readonly {
  readonly text: string;
  readonly width: number;
  readonly number: boolean;
}[] = [
  { text: 'Tabell', width: 22, number: false },
  { text: 'Rad', width: 30, number: false },
  { text: 'Kolonne', width: 26, number: false },
  { text: 'n', width: 8, number: true },
  { text: 'Nevner', width: 9, number: true },
  { text: 'Prosent', width: 10, number: true },
  { text: 'Laveste n', width: 11, number: true },
  { text: 'Høyeste n', width: 11, number: true },
  { text: 'Laveste prosent', width: 16, number: true },
  { text: 'Høyeste prosent', width: 16, number: true },
  { text: 'Enhetene bak tallet', width: 60, number: false },
  { text: 'Grensetilfeller som gjør utslag', width: 40, number: false },
];

const count = (value: number | null, style: CellObject = {}): CellObject | null =>
  value === null ? null : { ...style, type: Number, value, format: '#,##0' };
const percent = (value: number | null, style: CellObject = {}): CellObject | null =>
  value === null ? null : { ...style, type: Number, value, format: '0.0' };

function cellRow(table: TableValue, cell: TableCell): Row {
  const range: CellObject = { textColor: look.ochre[0] };
  const row = table.rows.find(({ id }) => id === cell.row);
  const column = table.columns.find(({ id }) => id === cell.column);
  return [
    textCell(table.id),
    textCell(row?.label ?? cell.row),
    textCell(column?.label ?? cell.column),
    count(cell.n),
    count(cell.denominator),
    percent(cell.percent),
    count(cell.low, range),
    count(cell.high, range),
    percent(cell.lowPercent, range),
    percent(cell.highPercent, range),
    textCell(cell.entries.join(' '), { indent: 1 }),
    textCell(cell.swings.join(' '), range),
  ];
}

/** In: the tables as data, and the marking. Out: the sheet «Bak tallene», one row a number, with the units behind it. */
export function xlsxBehindSheet({ tables }: TableSet, marking: string | null): XlsxSheet {
  const head: CellObject = {
    fontWeight: 'bold',
    bottomBorderStyle: 'thin',
    bottomBorderColor: look.ink[0],
  };
  const before: Row[] = [
    ...(marking === null ? [] : [[textCell(marking, { fontWeight: 'bold' })]]),
    headings.map(({ text, number }) =>
      textCell(text, {
        ...head,
        ...(number ? { align: 'right' } : { indent: text === 'Enhetene bak tallet' ? 1 : 0 }),
      }),
    ),
  ];
  return {
    name: 'Bak tallene',
    rows: [
      ...before,
      ...tables.flatMap((table) => table.cells.map((cell) => cellRow(table, cell))),
    ],
    widths: headings.map(({ width }) => width),
    stickyRows: before.length,
    stickyColumns: 3,
  };
}
