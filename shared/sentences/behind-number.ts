import type { UnitNumber } from '../lib/ids.ts';
import type { TableCell, TableValue } from '../release/table-value.ts';
import type { Referred } from './find-cell.ts';
import type { SentenceNumber } from './sentence.ts';

/** Lines that share out the whole between them tell together which entries it is of. */
function sharedOut(cells: readonly TableCell[], whole: number): readonly UnitNumber[] | null {
  const entries = cells.flatMap((cell) => cell.entries);
  return entries.length === whole && new Set(entries).size === whole
    ? entries.toSorted((one, other) => (one < other ? -1 : 1))
    : null;
}

function ofTheWhole(table: TableValue, cell: TableCell): readonly UnitNumber[] {
  const { denominator } = cell;
  if (denominator === null) return [];
  const plain = (lines: TableValue['rows']) =>
    new Set(lines.filter((one) => one.kind === 'plain').map((one) => one.id));
  const rows = plain(table.rows);
  const columns = plain(table.columns);
  const inside = (of: (one: TableCell) => boolean) =>
    sharedOut(
      table.cells.filter((one) => one.denominator !== null && of(one)),
      denominator,
    );
  return (
    inside((one) => one.column === cell.column && rows.has(one.row)) ??
    inside((one) => one.row === cell.row && columns.has(one.column)) ??
    inside((one) => rows.has(one.row) && columns.has(one.column)) ??
    []
  );
}

/** In: a cell a sentence refers to. Out: what the sentence keeps of it: the number, its range, the records behind it. */
export function behindNumber({ table, row, column, cell, part }: Referred): SentenceNumber {
  const { n, denominator, percent, low, high, swings } = cell;
  const headings = [
    ...(row.under ?? []),
    row.label,
    ...(table.columns.length > 1 ? [...(column.under ?? []), column.label] : []),
  ];
  return {
    table: table.id,
    row: row.id,
    column: column.id,
    part,
    label: headings.join(', '),
    n,
    denominator,
    percent,
    low,
    high,
    entries:
      part === 'N'
        ? ofTheWhole(table, cell)
        : part === 'borderlineNames' || part === 'borderline'
          ? swings
          : cell.entries,
    swings,
  };
}
