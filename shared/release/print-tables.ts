import { integerText, percentNumber, rangeText, type Digits } from '../lib/norwegian-format.ts';
import { markingsOf, sourceLine } from './markings.ts';
import type {
  PrintedCell,
  PrintedColumn,
  PrintedRow,
  PrintedTable,
  PrintedTables,
} from './printed-table.ts';
import type { TableCell, TableLine, TableSet, TableValue } from './table-value.ts';

/** A printed column and what it shows of the cell that stands in its row. */
type Column = PrintedColumn & {
  readonly of: string;
  readonly show: (cell: TableCell, digits: Digits) => PrintedCell;
};

const text = (words: string): PrintedCell => ({ text: words, value: null, format: 'text' });

const showCount = ({ n }: TableCell): PrintedCell => ({
  text: integerText(n),
  value: n,
  format: 'integer',
});

const showDenominator = ({ denominator }: TableCell): PrintedCell =>
  denominator === null
    ? text('–')
    : { text: integerText(denominator), value: denominator, format: 'integer' };

const showPercent = ({ n, denominator, percent }: TableCell, digits: Digits): PrintedCell =>
  denominator === null || percent === null
    ? text('–')
    : { text: percentNumber(n, denominator, digits), value: percent, format: 'percent' };

const showRange = ({ low, high }: TableCell): PrintedCell => ({
  text: rangeText(low, high),
  value: null,
  format: 'range',
});

const moves = (table: TableValue, column: string): boolean =>
  table.cells.some((cell) => cell.column === column && cell.low !== cell.high);

/** n, percent, and the range where any number of the column has one. */
function columnsFor(table: TableValue, { id, label }: TableLine, only: boolean): readonly Column[] {
  const under = { spanner: only ? null : label, align: 'end', of: id } as const;
  const named = (part: string): string => (only ? part : `${id}-${part}`);
  return [
    { ...under, id: named('n'), heading: 'n', tone: 'plain', show: showCount },
    { ...under, id: named('prosent'), heading: '%', tone: 'plain', show: showPercent },
    ...(moves(table, id)
      ? [
          {
            ...under,
            id: named('spenn'),
            heading: only ? 'Spenn for n' : 'Spenn',
            tone: 'range' as const,
            show: showRange,
          },
        ]
      : []),
  ];
}

/** A table with one denominator names it in its caption; one with a denominator a row has a column for it. */
function denominatorColumn(table: TableValue): readonly Column[] {
  const denominators = new Set(
    table.cells.flatMap(({ denominator }) => (denominator === null ? [] : [denominator])),
  );
  const [first] = table.columns;
  if (denominators.size < 2 || first === undefined) return [];
  return [
    {
      id: 'nevner',
      heading: 'N',
      spanner: null,
      align: 'end',
      tone: 'plain',
      of: first.id,
      show: showDenominator,
    },
  ];
}

function printRow(
  table: TableValue,
  row: TableLine,
  columns: readonly Column[],
  digits: Digits,
): PrintedRow {
  const cells = columns.map(({ of, show }) => {
    const cell = table.cells.find((one) => one.row === row.id && one.column === of);
    if (cell === undefined) throw new Error(`Table ${table.id} has no cell ${row.id}, ${of}`);
    return show(cell, digits);
  });
  return { id: row.id, kind: row.kind, cells: [text(row.label), ...cells] };
}

function printTable(table: TableValue, digits: Digits): PrintedTable {
  const only = table.columns.length === 1;
  const columns = [
    ...denominatorColumn(table),
    ...table.columns.flatMap((line) => columnsFor(table, line, only)),
  ];
  return {
    id: table.id,
    number: table.number,
    label: `Tabell ${integerText(table.number)}.`,
    caption: table.caption,
    columns: [
      { id: 'rad', heading: table.rowHeading, spanner: null, align: 'start', tone: 'plain' },
      ...columns.map(({ id, heading, spanner, align, tone }) => ({
        id,
        heading,
        spanner,
        align,
        tone,
      })),
    ],
    rows: table.rows.map((row) => printRow(table, row, columns, digits)),
    notes: table.notes,
  };
}

/**
 * Sets tables for print: every text final, numbers rounded once from the exact fraction. Without a denominator the
 * percentage is «–». In: evaluated tables and digits after the comma in percentages. Out: the printed tables.
 */
export function printTables(set: TableSet, digits: Digits): PrintedTables {
  const markings = markingsOf(set);
  return {
    title: `Tabeller – ${set.round}`,
    marking: markings.length === 0 ? null : markings.join(' · '),
    source: sourceLine(set),
    tables: set.tables.map((table) => printTable(table, digits)),
  };
}
