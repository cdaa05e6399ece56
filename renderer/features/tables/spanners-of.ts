import type { PrintedColumn } from '../../../shared/release/printed-table.ts';

export type Spanner = {
  /** Null: the columns under it have no heading in common. */
  readonly label: string | null;
  readonly columns: readonly PrintedColumn[];
};

/** In: columns in order. Out: neighbours with a heading in common together; null where none has. */
export function spannersOf(columns: readonly PrintedColumn[]): readonly Spanner[] | null {
  if (columns.every((column) => column.spanner === null)) return null;
  const spanners: { label: string | null; columns: PrintedColumn[] }[] = [];
  for (const column of columns) {
    const last = spanners.at(-1);
    if (last !== undefined && last.label === column.spanner) last.columns.push(column);
    else spanners.push({ label: column.spanner, columns: [column] });
  }
  return spanners;
}
