import { refuse } from '../lib/refusal.ts';
import { accept, reject, type Result } from '../lib/result.ts';
import type { TableCell, TableLine, TableValue } from '../release/table-value.ts';
import type { FigureRow } from './figure-value.ts';
import type { FigureSpecification } from './specification.ts';
import type { FigureWorld } from './figure-world.ts';

/** In: a figure and what it is drawn from. Out: the table it names. Errors: `figure-without-table`, those of the table. */
export function tableOf(
  { id, table }: FigureSpecification,
  world: FigureWorld,
): Result<TableValue> {
  return table === null ? reject(refuse('figure-without-table', { id })) : world.table(table);
}

/** In: a figure's id and why its table cannot be drawn so. Out: `figure-does-not-fit`. */
export function doesNotFit(id: string, why: string) {
  return reject(refuse('figure-does-not-fit', { id, why }));
}

/** In: a table. Out: its rows or columns that are counted within the denominators. */
export function drawnLines(lines: readonly TableLine[]): readonly TableLine[] {
  return lines.filter((one) => one.kind !== 'outside');
}

/** In: a row of a table. Out: it as a row of a figure. */
export function figureRow({ id, label, kind, under }: TableLine): FigureRow {
  return { id, label, under: under ?? [], total: kind === 'total' };
}

/** In: a table and ids of a row and a column. Out: the cell. Throws where there is none. */
export function cellAt(table: TableValue, row: string, column: string): TableCell {
  const found = table.cells.find((one) => one.row === row && one.column === column);
  if (found === undefined) throw new Error(`Table ${table.id} has no cell ${row}, ${column}`);
  return found;
}

/** In: a figure and its table. Out: the column it draws. Error: `figure-does-not-fit`. */
export function columnOf(
  { id, column }: FigureSpecification,
  table: TableValue,
): Result<TableLine> {
  const columns = drawnLines(table.columns);
  const found = column === null ? columns[0] : columns.find((one) => one.id === column);
  return found === undefined
    ? doesNotFit(id, `tabellen «${table.id}» har ingen kolonne «${column ?? ''}»`)
    : accept(found);
}
