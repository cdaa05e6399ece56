import type { TableCell, TableLine, TableValue } from '../table-value.ts';
import { determined } from './determined.ts';
import { sumsOf } from './sums.ts';

type Marked = Map<TableCell, 'small' | 'secondary'>;

/** Cells of which all but one give the last: parts of a whole that is known, or parts and their sum. */
type Sum = readonly TableCell[];

function sumsIn(table: TableValue): readonly Sum[] {
  const { rows, columns, cells } = table;
  const at = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const found = (row: TableLine, column: TableLine): TableCell[] => {
    const cell = at.get(`${row.id} ${column.id}`);
    return cell === undefined ? [] : [cell];
  };
  return [
    ...columns.flatMap((column) =>
      sumsOf(rows.flatMap((line) => found(line, column).map((cell) => ({ line, cell })))),
    ),
    ...rows.flatMap((row) =>
      sumsOf(columns.flatMap((line) => found(row, line).map((cell) => ({ line, cell })))),
    ),
  ];
}

/**
 * Marks the numbers that are not to be printed: counts above 0 and below the limit, and as many others as it takes that
 * none of those can be worked out from what is printed: from its row, its column, a sum of outcomes, a group, or
 * several of these together. Numbers are hidden from the smallest up, sums last.
 * In: an evaluated table and the limit. Out: it with the marks.
 */
export function suppressSmall(table: TableValue, below: number): TableValue {
  const hidden: Marked = new Map();
  for (const cell of table.cells) if (cell.n > 0 && cell.n < below) hidden.set(cell, 'small');
  if (hidden.size === 0) return table;
  const total = new Set(
    [...table.rows, ...table.columns].flatMap(({ id, kind }) => (kind === 'total' ? [id] : [])),
  );
  const isSum = ({ row, column }: TableCell): number =>
    Number(total.has(row)) + Number(total.has(column));
  const sums = sumsIn(table);
  const unknownIn = (sum: Sum): readonly TableCell[] => sum.filter((cell) => hidden.has(cell));
  const hideBeside = (open: TableCell, among: readonly Sum[]): boolean => {
    const [next] = among
      .filter((sum) => sum.includes(open))
      .flatMap((sum) => sum.filter((cell) => !hidden.has(cell)))
      .toSorted((one, other) => isSum(one) - isSum(other) || one.n - other.n);
    if (next !== undefined) hidden.set(next, 'secondary');
    return next !== undefined;
  };
  const inOneSum = (sum: Sum): boolean => {
    const [open, ...others] = unknownIn(sum);
    return open !== undefined && others.length === 0 && hideBeside(open, [sum]);
  };
  const inSeveral = (): boolean =>
    determined(sums.map(unknownIn)).some(
      (open) => hidden.get(open) === 'small' && hideBeside(open, sums),
    );
  // What one sum alone tells comes first: mostly nothing is left then for several together.
  while (sums.filter(inOneSum).length > 0 || inSeveral());
  return {
    ...table,
    cells: table.cells.map((cell) => {
      const why = hidden.get(cell);
      return why === undefined ? cell : { ...cell, suppressed: why };
    }),
  };
}
