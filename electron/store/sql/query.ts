import type Database from 'better-sqlite3';
import type { z } from 'zod';
import type { ReadHandle, WriteHandle } from './handle.ts';

/** Values that SQLite takes. */
export type SqlValue = string | number | bigint | Uint8Array | null;

const prepared = new WeakMap<ReadHandle, Map<string, Database.Statement>>();

/** In: handle and SQL. Out: the statement, prepared once a handle: that takes longer than most questions do. */
function statementOf(handle: ReadHandle, sql: string): Database.Statement {
  const known = prepared.get(handle) ?? new Map<string, Database.Statement>();
  prepared.set(handle, known);
  const statement = known.get(sql) ?? handle.prepare(sql);
  known.set(sql, statement);
  return statement;
}

/** A row whose values are not of the kinds that its table has: a page of it has been changed. */
export class RowChangedError extends Error {
  override readonly name = 'RowChangedError';
  /** What SQLite calls it when it sees the same by itself. */
  readonly code = 'SQLITE_CORRUPT_ROW';
}

/** In: the schema of a row, and what SQLite gave. Out: the row. Error: `RowChangedError`. */
export function asRow<T>(row: z.ZodType<T>, found: unknown): T {
  const parsed = row.safeParse(found);
  if (!parsed.success) throw new RowChangedError('A row is not as its table has them');
  return parsed.data;
}

/** In: a handle that may write, SQL. Out: a function from parameters to the change, made at once. */
export function changing(handle: WriteHandle, sql: string): (...values: SqlValue[]) => void {
  const statement = statementOf(handle, sql);
  return (...values) => {
    statement.run(...values);
  };
}

/**
 * A prepared question whose rows are checked as they come out.
 * In: handle, SQL, and the schema of a row. Out: a function from parameters to rows; it throws `RowChangedError`.
 */
export function rowsOf<T>(
  handle: ReadHandle,
  sql: string,
  row: z.ZodType<T>,
): (...values: SqlValue[]) => T[] {
  const statement = statementOf(handle, sql);
  return (...values) => statement.all(...values).map((one) => asRow(row, one));
}

/** As `rowsOf`, for the first row or undefined. */
export function rowOf<T>(
  handle: ReadHandle,
  sql: string,
  row: z.ZodType<T>,
): (...values: SqlValue[]) => T | undefined {
  const statement = statementOf(handle, sql);
  return (...values) => {
    const found = statement.get(...values);
    return found === undefined ? undefined : asRow(row, found);
  };
}
