import { paperWords, type PaperWords } from '../../shared/messages/tables/paper-words.ts';
import type { TableCell, TableSet, TableValue } from '../../shared/release/table-value.ts';
import { look } from './look.ts';
import type { XlsxCell, XlsxRow, XlsxSheet, XlsxStyle } from './xlsx/xlsx-sheet.ts';

type Heading = {
  readonly text: string;
  readonly width: number;
  readonly number: boolean;
  readonly indent?: number;
};

const headingsIn = ({ behind: of }: PaperWords): readonly Heading[] => [
  { text: of.table, width: 22, number: false },
  { text: of.row, width: 30, number: false },
  { text: of.column, width: 26, number: false },
  { text: 'n', width: 8, number: true },
  { text: of.denominator, width: Math.max(9, of.denominator.length + 1), number: true },
  { text: of.percent, width: 10, number: true },
  { text: of.lowestN, width: 11, number: true },
  { text: of.highestN, width: 11, number: true },
  { text: of.lowestPercent, width: 16, number: true },
  { text: of.highestPercent, width: 16, number: true },
  { text: of.units, width: 60, number: false, indent: 1 },
  { text: of.swings, width: 40, number: false },
];

const range: XlsxStyle = { colour: look.ochre[0] };
const count: XlsxStyle = { format: '#,##0' };
const countRange: XlsxStyle = { ...count, ...range };
const percent: XlsxStyle = { format: '0.0' };
const percentRange: XlsxStyle = { ...percent, ...range };
const units: XlsxStyle = { indent: 1 };

function cellRow(table: TableValue, cell: TableCell): XlsxRow {
  const row = table.rows.find(({ id }) => id === cell.row);
  const column = table.columns.find(({ id }) => id === cell.column);
  const cells: XlsxCell[] = [
    table.id,
    row?.label ?? cell.row,
    column?.label ?? cell.column,
    { value: cell.n, style: count },
    { value: cell.denominator, style: count },
    { value: cell.percent, style: percent },
    { value: cell.low, style: countRange },
    { value: cell.high, style: countRange },
    { value: cell.lowPercent, style: percentRange },
    { value: cell.highPercent, style: percentRange },
    { value: cell.entries.join(' '), style: units },
    { value: cell.swings.join(' '), style: range },
  ];
  return { cells };
}

const head: XlsxStyle = { bold: true, below: 'thin' };

/** In: the tables as data, and the marking. Out: the sheet «Bak tallene», one row a number, with the units behind it. */
export function xlsxBehindSheet({ tables, language }: TableSet, marking: string | null): XlsxSheet {
  const words = paperWords(language);
  const headings = headingsIn(words);
  const before: XlsxRow[] = [
    ...(marking === null ? [] : [{ cells: [{ value: marking, style: { bold: true } }] }]),
    {
      cells: headings.map(({ text, number, indent = 0 }) => ({
        value: text,
        style: {
          ...head,
          ...(number ? { across: 'right' } : { indent }),
        },
      })),
    },
  ];
  return {
    name: words.behind.sheet,
    rows: [
      ...before,
      ...tables.flatMap((table) => table.cells.map((cell) => cellRow(table, cell))),
    ],
    widths: headings.map(({ width }) => width),
    stickyRows: before.length,
    stickyColumns: 3,
  };
}
