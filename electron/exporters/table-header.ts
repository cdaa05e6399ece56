import type { PrintedColumn } from '../../shared/release/printed-table.ts';

/** Neighbouring columns under one spanner, or one column without. */
export type ColumnGroup = {
  readonly spanner: string | null;
  readonly columns: readonly PrintedColumn[];
};

/** In: the columns of a table. Out: the same in order, neighbours with the same spanner together. */
export function columnGroups(columns: readonly PrintedColumn[]): readonly ColumnGroup[] {
  const groups: { spanner: string | null; columns: PrintedColumn[] }[] = [];
  for (const column of columns) {
    const last = groups.at(-1);
    if (last !== undefined && column.spanner !== null && last.spanner === column.spanner) {
      last.columns.push(column);
    } else groups.push({ spanner: column.spanner, columns: [column] });
  }
  return groups;
}
