import { refuse, type Refusal } from '../lib/refusal.ts';
import { accept, reject, type Result } from '../lib/result.ts';
import type { TableCell, TableLine, TableValue } from '../release/table-value.ts';
import { numberParts, type NumberPart, type Reference } from './template.ts';

/** A cell that a sentence refers to, and where it stands. */
export type Referred = {
  readonly table: TableValue;
  readonly row: TableLine;
  readonly column: TableLine;
  readonly cell: TableCell;
  readonly part: NumberPart;
};

/** The table meant where none is named. */
const usualTable = 'utfall';

/** More than this are not told of in a refusal. */
const mostTold = 40;

const inside = (path: string, id: string): string | null =>
  path === id ? '' : path.startsWith(`${id}.`) ? path.slice(id.length + 1) : null;

function unknown(
  { path, part, from, to }: Reference,
  missing: 'row' | 'column' | 'part',
  known: readonly string[],
  tables: readonly string[] = [],
): Refusal {
  const written = path === '' ? part : `${path}.${part}`;
  return refuse('reference-unknown', {
    position: from + 1,
    from,
    to,
    reference: written,
    missing,
    known: known.slice(0, mostTold),
    more: Math.max(0, known.length - mostTold),
    tables: [...tables],
  });
}

type Found = Pick<Referred, 'row' | 'column'>;

/** Ids may have points in them, so that it is the longest row that fits. */
function inTable({ rows, columns }: TableValue, path: string): Found | null {
  const [only, ...others] = columns;
  const fitting = rows
    .filter((row) => inside(path, row.id) !== null)
    .toSorted((one, other) => other.id.length - one.id.length);
  for (const row of fitting) {
    const rest = inside(path, row.id);
    if (rest === '' && only !== undefined && others.length === 0) return { row, column: only };
    const column = columns.find((one) => one.id === rest);
    if (column !== undefined) return { row, column };
  }
  return null;
}

const idsOf = (lines: readonly TableLine[]): readonly string[] => lines.map((one) => one.id);

function refusalFor(reference: Reference, tables: readonly TableValue[]): Refusal {
  const { path } = reference;
  const named = tables
    .filter((one) => inside(path, one.id) !== null)
    .toSorted((one, other) => other.id.length - one.id.length)
    .at(0);
  const usual = tables.find((one) => one.id === usualTable);
  if (named === undefined) {
    const rows = usual === undefined ? [] : idsOf(usual.rows);
    return unknown(
      reference,
      'row',
      rows,
      tables.map((one) => one.id).filter((id) => id !== usualTable),
    );
  }
  const rest = inside(path, named.id) ?? '';
  const row = named.rows
    .filter((one) => inside(rest, one.id) !== null)
    .toSorted((one, other) => other.id.length - one.id.length)
    .at(0);
  return row === undefined
    ? unknown(reference, 'row', idsOf(named.rows))
    : unknown(reference, 'column', idsOf(named.columns));
}

/**
 * Finds the cell a sentence refers to. A path names a row of `utfall`, or table, row and, where the table has several
 * columns, column. In: the reference and the tables there are. Out: the cell. Error: `reference-unknown` with the place
 * and what there is.
 */
export function findCell(reference: Reference, tables: readonly TableValue[]): Result<Referred> {
  const part = numberParts.find((one) => one === reference.part);
  if (part === undefined) return reject(unknown(reference, 'part', numberParts));
  const usual = tables.filter((one) => one.id === usualTable);
  const candidates = [
    ...usual.map((table) => ({ table, path: reference.path })),
    ...tables.flatMap((table) => {
      const path = inside(reference.path, table.id);
      return path === null ? [] : [{ table, path }];
    }),
  ];
  for (const { table, path } of candidates) {
    const found = inTable(table, path);
    const cell =
      found === null
        ? undefined
        : table.cells.find((one) => one.row === found.row.id && one.column === found.column.id);
    if (found !== null && cell !== undefined) return accept({ table, ...found, cell, part });
  }
  return reject(refusalFor(reference, tables));
}
