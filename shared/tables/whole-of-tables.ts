import type { TableValue } from '../release/table-value.ts';

/** In: tables of one specification. Out: how many the largest percentage in them is of, their N; null: there is none. */
export function wholeOfTables(tables: readonly TableValue[]): number | null {
  let whole: number | null = null;
  for (const { cells } of tables)
    for (const { denominator } of cells)
      if (denominator !== null && denominator > (whole ?? 0)) whole = denominator;
  return whole;
}
