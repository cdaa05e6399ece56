import type { UnitNumber } from '../../../shared/lib/ids.ts';
import type { TableCell, TableLine, TableValue } from '../../../shared/release/table-value.ts';

/** What is behind a printed number. */
export type Behind = Pick<
  TableCell,
  'n' | 'denominator' | 'low' | 'high' | 'entries' | 'swings'
> & {
  readonly row: string;
  /** Null where the table has one column only. */
  readonly column: string | null;
  /** True where the number is what the others in its row are shares of. */
  readonly isDenominator: boolean;
};

/** The printed column of what the others in its row are shares of. */
export const denominatorColumn = 'nevner';

/** Printed columns are called after the column they show: `n`, `prosent`, or `egen-tjeneste-n`. */
function shownColumn(table: TableValue, printed: string): TableLine | null {
  const [only, ...others] = table.columns;
  if (others.length === 0) return only ?? null;
  const fits = table.columns.filter(({ id }) => printed === id || printed.startsWith(`${id}-`));
  return fits.reduce<TableLine | null>(
    (longest, one) => (longest === null || one.id.length > longest.id.length ? one : longest),
    null,
  );
}

function cellAt(table: TableValue, row: string, column: string): TableCell | null {
  return table.cells.find((cell) => cell.row === row && cell.column === column) ?? null;
}

/** The outcomes side by side share out the denominator, so together they are its entries. */
function denominatorOf(table: TableValue, row: TableLine): Behind | null {
  const shares = table.columns
    .filter((column) => column.kind === 'plain')
    .flatMap((column) => cellAt(table, row.id, column.id) ?? []);
  const n = shares[0]?.denominator ?? null;
  if (n === null) return null;
  const entries = shares.flatMap((cell) => cell.entries).sort();
  return {
    row: row.label,
    column: null,
    n,
    denominator: null,
    low: n,
    high: n,
    entries: entries.length === n ? entries : [],
    swings: [],
    isDenominator: true,
  };
}

/**
 * In: a table and where a printed number stands in it: the id of its row and of its printed column.
 * Out: what it counts; null where nothing is counted there.
 */
export function cellBehind(table: TableValue, rowId: string, printedColumn: string): Behind | null {
  const row = table.rows.find((one) => one.id === rowId);
  if (row === undefined) return null;
  if (printedColumn === denominatorColumn) return denominatorOf(table, row);
  const column = shownColumn(table, printedColumn);
  const cell = column === null ? null : cellAt(table, rowId, column.id);
  if (column === null || cell === null) return null;
  return {
    row: row.label,
    column: table.columns.length === 1 ? null : column.label,
    n: cell.n,
    denominator: cell.denominator,
    low: cell.low,
    high: cell.high,
    entries: cell.entries,
    swings: cell.swings,
    isDenominator: false,
  };
}

/** In: what is behind a number. Out: of its entries those that may leave, and of the others those that may come. */
export function swingsOf({ entries, swings }: Pick<Behind, 'entries' | 'swings'>): {
  readonly leaving: readonly UnitNumber[];
  readonly entering: readonly UnitNumber[];
} {
  const counted = new Set(entries);
  return {
    leaving: swings.filter((unit) => counted.has(unit)),
    entering: swings.filter((unit) => !counted.has(unit)),
  };
}
