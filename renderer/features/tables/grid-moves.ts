import type { PrintedTable } from '../../../shared/release/printed-table.ts';
import { denominatorColumn } from './cell-behind.ts';

/** A place in a printed table, by row and column counted from 0; column 0 is the row's label. */
export type Place = { readonly row: number; readonly column: number };

/** In: a printed table and a place. Out: whether a number stands there. */
export function isNumber(table: PrintedTable, { row, column }: Place): boolean {
  const cell = table.rows[row]?.cells[column];
  return cell !== undefined && column > 0 && cell.format !== 'text';
}

/** In: a printed table. Out: the number one is shown first: the first of a total, else the first of all. */
export function openingPlace(table: PrintedTable): Place | null {
  const total = table.rows.findIndex((row) => row.kind === 'total');
  const rows = total === -1 ? [] : [total];
  for (const row of [...rows, ...table.rows.keys()]) {
    const column = table.columns.findIndex(
      ({ id, tone }, at) =>
        tone === 'plain' && id !== denominatorColumn && isNumber(table, { row, column: at }),
    );
    if (column !== -1) return { row, column };
  }
  return null;
}

type Step = { readonly row: number; readonly column: number };

const steps: Readonly<Record<string, Step>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

/** The last number met on the way along `step`, or the next one only. */
function along(table: PrintedTable, from: Place, step: Step, far: boolean): Place | null {
  let found: Place | null = null;
  let at = from;
  for (;;) {
    at = { row: at.row + step.row, column: at.column + step.column };
    if (table.rows[at.row]?.cells[at.column] === undefined) return found;
    if (!isNumber(table, at)) continue;
    found = at;
    if (!far) return found;
  }
}

/**
 * In: a printed table, where one is, and the key pressed (`Ctrl+` before Home and End: the whole table).
 * Out: the number the key leads to; null where the key moves nothing.
 */
export function placeAfter(table: PrintedTable, from: Place, key: string): Place | null {
  const step = steps[key];
  if (step !== undefined) return along(table, from, step, false);
  switch (key) {
    case 'Home':
      return along(table, from, { row: 0, column: -1 }, true);
    case 'End':
      return along(table, from, { row: 0, column: 1 }, true);
    case 'Ctrl+Home':
      return along(table, from, { row: -1, column: 0 }, true);
    case 'Ctrl+End':
      return along(table, from, { row: 1, column: 0 }, true);
    default:
      return null;
  }
}
