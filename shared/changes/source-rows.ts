import type { DataTable } from '../release/data/data-table.ts';

/** A row of data by the headings of its cells. */
export type Row = ReadonlyMap<string, string>;

/** In: a table, or none. Out: its rows. */
export const rowsIn = (table: DataTable | null): readonly Row[] =>
  table === null
    ? []
    : table.rows.map((row) => new Map(table.header.map((name, at) => [name, row[at] ?? ''])));

/** In: a row, a heading. Out: what stands there; empty where the table has no such column. */
export const cell = (row: Row, name: string): string => row.get(name) ?? '';

/** In: a row of a unit. Out: its number. */
export const unitIn = (row: Row): string => cell(row, 'kommunenummer');

/** In: one cell. Out: its values, as `joined` wrote them; an empty cell is one empty value. */
export const values = (text: string): readonly string[] =>
  text.split(/(?<!\\);/u).map((one) => one.replaceAll('\\;', ';'));

/** In: one cell. Out: its values; none in an empty cell. */
export const listed = (text: string): readonly string[] => (text === '' ? [] : values(text));
