import { z } from 'zod';
import { sha256 } from './envelope-crypto.ts';
import type { ReadHandle, WriteHandle } from './sql/handle.ts';
import { changing, rowOf, rowsOf } from './sql/query.ts';
import { noSeals, withSeal } from './sum-of-seals.ts';

// What is neither in the log nor made from it: drafts and personal data. Nothing can make them anew, so each row has a
// seal, and each table the sum of its seals: a changed row shows, and so does one that is missing.

/** A table beside the log: the columns that say which row, and the others. */
export type BesideTable = {
  readonly name: 'draft' | 'choice' | 'person';
  readonly key: readonly string[];
  readonly rest: readonly string[];
};

export const draftTable: BesideTable = {
  name: 'draft',
  key: ['round', 'unit', 'adviser'],
  rest: ['content'],
};
export const choiceTable: BesideTable = {
  name: 'choice',
  key: ['round', 'unit', 'adviser'],
  rest: ['content'],
};
export const personTable: BesideTable = {
  name: 'person',
  key: ['key'],
  rest: ['round', 'unit', 'content'],
};

/** Every table beside the log. */
export const besideTables: readonly BesideTable[] = [draftTable, choiceTable, personTable];

/** A row: its values in the order of the table's columns, and whether they are as they were written. */
export type BesideRow = { readonly values: readonly string[]; readonly whole: boolean };

const sumRow = z.object({ sum: z.string() });
const anyRow = z.record(z.string(), z.string());

/** In: a table. Out: its columns, but the seal. */
export const columnsOf = (table: BesideTable): readonly string[] => [...table.key, ...table.rest];
const whereKey = (table: BesideTable): string =>
  table.key.map((column) => `${column} = ?`).join(' AND ');
const keyOf = (table: BesideTable, values: readonly string[]): readonly string[] =>
  values.slice(0, table.key.length);

function sealOver(table: BesideTable, values: readonly string[]): string {
  return sha256(JSON.stringify([table.name, ...values]));
}

function sumOf(handle: ReadHandle, table: BesideTable): string {
  const found = rowOf(handle, 'SELECT sum FROM beside_sum WHERE name = ?', sumRow)(table.name);
  return found?.sum ?? noSeals;
}

function sealOf(
  handle: ReadHandle,
  table: BesideTable,
  key: readonly string[],
): string | undefined {
  const sql = `SELECT seal FROM ${table.name} WHERE ${whereKey(table)}`;
  return rowOf(handle, sql, anyRow)(...key)?.['seal'];
}

/** In: the seals that come or go. */
function changeSum(handle: WriteHandle, table: BesideTable, seals: readonly string[]): void {
  changing(
    handle,
    'INSERT INTO beside_sum (name, sum) VALUES (?, ?) ON CONFLICT DO UPDATE SET sum = excluded.sum',
  )(table.name, seals.reduce(withSeal, sumOf(handle, table)));
}

/** Puts a row into the table, in the place of the one with its key. In: its values in the order of the columns. */
export function putBeside(
  handle: WriteHandle,
  table: BesideTable,
  values: readonly string[],
): void {
  const columns = [...columnsOf(table), 'seal'];
  const news = [...table.rest, 'seal'].map((column) => `${column} = excluded.${column}`);
  const seal = sealOver(table, values);
  handle.transaction(() => {
    const before = sealOf(handle, table, keyOf(table, values));
    changeSum(handle, table, before === undefined ? [seal] : [before, seal]);
    changing(
      handle,
      `INSERT INTO ${table.name} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')}) ON CONFLICT DO UPDATE SET ${news.join(', ')}`,
    )(...values, seal);
  })();
}

/** Takes the row with the key out of the table, if there is one. */
export function dropBeside(handle: WriteHandle, table: BesideTable, key: readonly string[]): void {
  const seal = sealOf(handle, table, key);
  if (seal === undefined) return;
  handle.transaction(() => {
    changeSum(handle, table, [seal]);
    changing(handle, `DELETE FROM ${table.name} WHERE ${whereKey(table)}`)(...key);
  })();
}

function asRow(table: BesideTable, found: z.infer<typeof anyRow>): BesideRow {
  const values = columnsOf(table).map((column) => found[column] ?? '');
  return { values, whole: sealOver(table, values) === found['seal'] };
}

/** In: a table and a key. Out: the row, or null. */
export function findBeside(
  handle: ReadHandle,
  table: BesideTable,
  key: readonly string[],
): BesideRow | null {
  const sql = `SELECT * FROM ${table.name} WHERE ${whereKey(table)}`;
  const found = rowOf(handle, sql, anyRow)(...key);
  return found === undefined ? null : asRow(table, found);
}

const nameRow = z.object({ name: z.string() });

/** A file of an earlier format has not all of the tables. */
function hasTable(handle: ReadHandle, { name }: BesideTable): boolean {
  const sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name = ?";
  return rowOf(handle, sql, nameRow)(name) !== undefined;
}

/** In: a table. Out: the keys of rows that are not as they were written; an empty key where there is a row too many or too few. */
export function damagedBeside(
  handle: ReadHandle,
  table: BesideTable,
): readonly (readonly string[])[] {
  if (!hasTable(handle, table)) return [];
  const sql = `SELECT * FROM ${table.name} ORDER BY ${table.key.join(', ')}`;
  const rows = rowsOf(handle, sql, anyRow)().map((found) => asRow(table, found));
  const damaged = rows.filter((one) => !one.whole).map((one) => keyOf(table, one.values));
  const sum = rows.map((one) => sealOver(table, one.values)).reduce(withSeal, noSeals);
  return damaged.length === 0 && sum !== sumOf(handle, table) ? [[]] : damaged;
}

/**
 * In: a table of a file that may be damaged. Out: the rows that can be read and are as they were written, and whether
 * that is all there was.
 */
export function readableBeside(
  handle: ReadHandle,
  table: BesideTable,
): { readonly rows: readonly (readonly string[])[]; readonly whole: boolean } {
  const rows: (readonly string[])[] = [];
  try {
    if (!hasTable(handle, table)) return { rows, whole: true };
    const sql = `SELECT * FROM ${table.name} ORDER BY ${table.key.join(', ')}`;
    // Its own statement: one that stops in the middle has given what came before.
    for (const found of handle.prepare(sql).iterate()) {
      const row = asRow(table, anyRow.parse(found));
      if (row.whole) rows.push(row.values);
    }
    return { rows, whole: damagedBeside(handle, table).length === 0 };
  } catch {
    return { rows, whole: false };
  }
}
