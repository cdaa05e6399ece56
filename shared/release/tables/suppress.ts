import type { TableCell, TableValue } from '../table-value.ts';

type Marked = Map<TableCell, 'small' | 'secondary'>;

/** Cells that add up to something that is printed, in one direction. */
function groups(table: TableValue, along: 'row' | 'column'): readonly (readonly TableCell[])[] {
  const lines = along === 'row' ? table.rows : table.columns;
  return lines.map(({ id }) => table.cells.filter((cell) => cell[along] === id));
}

/**
 * One hidden number in a row or column could be worked out from the others: the next smallest above 0 is hidden with it.
 */
function hideAnother(group: readonly TableCell[], hidden: Marked): boolean {
  const inside = group.filter((cell) => hidden.has(cell));
  if (inside.length !== 1) return false;
  const [next] = group
    .filter((cell) => !hidden.has(cell) && cell.n > 0)
    .toSorted((one, other) => one.n - other.n);
  if (next === undefined) return false;
  hidden.set(next, 'secondary');
  return true;
}

/**
 * Marks the numbers that are not to be printed: counts above 0 and below the limit, and as many others as it takes that
 * none of them can be worked out from its row or column. In: an evaluated table and the limit. Out: it with the marks.
 */
export function suppressSmall(table: TableValue, below: number): TableValue {
  const hidden: Marked = new Map();
  for (const cell of table.cells) if (cell.n > 0 && cell.n < below) hidden.set(cell, 'small');
  let more = hidden.size > 0;
  while (more) {
    more = false;
    for (const along of ['row', 'column'] as const)
      for (const group of groups(table, along))
        if (group.length > 1 && hideAnother(group, hidden)) more = true;
  }
  return {
    ...table,
    cells: table.cells.map((cell) => {
      const why = hidden.get(cell);
      return why === undefined ? cell : { ...cell, suppressed: why };
    }),
  };
}
