import { integerText, type Digits } from '../lib/norwegian-format.ts';
import type { TableWords } from '../messages/tables/table-words.ts';
import { tableWords } from '../messages/tables/words-in.ts';
import { markingsOf, sourceLine } from './markings.ts';
import { partsOf, rangeNotes, text, type Part } from './print-cells.ts';
import type { PrintedColumn, PrintedRow, PrintedTable, PrintedTables } from './printed-table.ts';
import type { TableLine, TableSet, TableValue } from './table-value.ts';

/** A printed column and what it shows of the cell that stands in its row. */
type Column = PrintedColumn & {
  readonly of: string;
  readonly show: Part['show'];
};

const showDenominator: Part['show'] = ({ denominator }, _digits, { language }) =>
  denominator === null
    ? text('–')
    : { text: integerText(denominator, language), value: denominator, format: 'integer' };

/** What stands over the columns of one line: its label, and what that stands under. */
function columnsFor(
  table: TableValue,
  line: TableLine,
  only: boolean,
  words: TableWords,
): readonly Column[] {
  const { id, label, under = [] } = line;
  const parts = partsOf(table, id, only, words);
  const [alone, ...others] = parts;
  // One number under a heading needs no heading of its own: the line's label is enough.
  if (!only && alone !== undefined && others.length === 0 && table.show !== undefined) {
    const { heading: _, ...part } = alone;
    const over = under.slice(0, -1);
    return [
      {
        ...part,
        id: `${id}-${part.id}`,
        heading: label,
        spanner: under.at(-1) ?? null,
        ...(over.length === 0 ? {} : { over }),
        align: 'end',
        of: id,
      },
    ];
  }
  return parts.map(({ id: part, ...rest }) => ({
    ...rest,
    id: only ? part : `${id}-${part}`,
    spanner: only ? null : label,
    ...(under.length === 0 ? {} : { over: under }),
    align: 'end',
    of: id,
  }));
}

/** A table with one denominator names it in its caption; one with a denominator a row has a column for it. */
function denominatorColumn(table: TableValue): readonly Column[] {
  // A table that declares how it counts says so in its notes, and may have a denominator a column.
  if (table.show !== undefined) return [];
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

/** The headings that begin before a row: those of its own that the row above does not stand under. */
function headingsBefore(
  row: TableLine,
  before: TableLine | undefined,
  width: number,
): readonly PrintedRow[] {
  const { under = [] } = row;
  const above = before?.under ?? [];
  const same = under.findIndex((one, at) => above[at] !== one);
  return same === -1
    ? []
    : under.slice(same).map((label, at) => ({
        id: `${row.id}:${String(same + at)}`,
        kind: 'heading' as const,
        depth: same + at,
        cells: [text(label), ...Array.from({ length: width }, () => text(''))],
      }));
}

function printRow(
  table: TableValue,
  row: TableLine,
  columns: readonly Column[],
  digits: Digits,
  words: TableWords,
): PrintedRow {
  const cells = columns.map(({ of, show }) => {
    const cell = table.cells.find((one) => one.row === row.id && one.column === of);
    if (cell === undefined) throw new Error(`Table ${table.id} has no cell ${row.id}, ${of}`);
    return show(cell, digits, words);
  });
  const depth = row.under?.length ?? 0;
  return {
    id: row.id,
    kind: row.kind,
    ...(depth === 0 ? {} : { depth }),
    cells: [text(row.label), ...cells],
  };
}

function suppressionNote({ cells }: TableValue, { suppressed }: TableWords): readonly string[] {
  return cells.some((cell) => cell.suppressed !== undefined) ? [suppressed] : [];
}

function printTable(table: TableValue, digits: Digits, words: TableWords): PrintedTable {
  const { language } = words;
  const only = table.columns.length === 1;
  const columns = [
    ...denominatorColumn(table),
    ...table.columns.flatMap((line) => columnsFor(table, line, only, words)),
  ];
  return {
    id: table.id,
    number: table.number,
    language,
    label: `${words.table} ${integerText(table.number, language)}.`,
    caption: table.caption,
    columns: [
      { id: 'rad', heading: table.rowHeading, spanner: null, align: 'start', tone: 'plain' },
      ...columns.map(({ id, heading, spanner, over, align, tone }) => ({
        id,
        heading,
        spanner,
        ...(over === undefined ? {} : { over }),
        align,
        tone,
      })),
    ],
    rows: table.rows.flatMap((row, at) => [
      ...headingsBefore(row, table.rows[at - 1], columns.length),
      printRow(table, row, columns, digits, words),
    ]),
    notes: [...table.notes, ...rangeNotes(table, digits, words), ...suppressionNote(table, words)],
    ...(table.untranslated === undefined ? {} : { untranslated: table.untranslated }),
  };
}

/**
 * Sets tables for print: every text final, numbers rounded once from the exact fraction. Without a denominator the
 * percentage is «–». In: evaluated tables and digits after the comma in percentages. Out: the printed tables.
 */
export function printTables(set: TableSet, digits: Digits): PrintedTables {
  const words = tableWords(set.language);
  const markings = markingsOf(set, words);
  return {
    language: set.language,
    title: words.tablesOf(set.round),
    marking: markings.length === 0 ? null : markings.join(' · '),
    source: sourceLine(set, words),
    tables: set.tables.map((table) => printTable(table, digits, words)),
  };
}
