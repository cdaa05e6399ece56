import type { z } from 'zod';
import type { ReadHandle } from './handle.ts';

/** Values that SQLite takes. */
export type SqlValue = string | number | bigint | Uint8Array | null;

/**
 * A prepared question whose rows are checked as they come out.
 * In: handle, SQL, and the schema of a row. Out: a function from parameters to rows.
 */
export function rowsOf<T>(
  handle: ReadHandle,
  sql: string,
  row: z.ZodType<T>,
): (...values: SqlValue[]) => T[] {
  const statement = handle.prepare(sql);
  return (...values) => statement.all(...values).map((one) => row.parse(one));
}

/** As `rowsOf`, for the first row or undefined. */
export function rowOf<T>(
  handle: ReadHandle,
  sql: string,
  row: z.ZodType<T>,
): (...values: SqlValue[]) => T | undefined {
  const statement = handle.prepare(sql);
  return (...values) => {
    const found = statement.get(...values);
    return found === undefined ? undefined : row.parse(found);
  };
}
