import type { ComparisonView } from '../../../shared/compare/comparison-view.ts';
import type { TableLine } from '../../../shared/release/table-value.ts';

type Table = ComparisonView['table'];

/**
 * In: the table from × to. Out: the same with the lines that some unit is in, or could be, in one of the rounds; what
 * stands empty in both is named instead.
 */
export function occupied(table: Table): {
  readonly shown: Table;
  readonly empty: readonly string[];
} {
  const used = new Set(
    table.cells.flatMap((cell) => (cell.high > 0 ? [cell.row, cell.column] : [])),
  );
  const isUsed = (line: TableLine): boolean => used.has(line.id);
  const empty = [...table.rows, ...table.columns].filter((line) => !isUsed(line));
  return {
    shown: {
      ...table,
      rows: table.rows.filter(isUsed),
      columns: table.columns.filter(isUsed),
    },
    empty: [...new Map(empty.map((line) => [line.id, line.label])).values()],
  };
}
