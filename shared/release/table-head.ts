import type { PrintedColumn } from './printed-table.ts';

/** One cell of the head of a table. A spanner stands over several columns, a heading over its own. */
export type HeadCell = {
  readonly text: string;
  /** The place of its first column. */
  readonly from: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  /** The column it is the heading of; null for a spanner. */
  readonly column: PrintedColumn | null;
};

const pathOf = ({ over = [], spanner }: PrintedColumn): readonly string[] =>
  spanner === null ? over : [...over, spanner];

const startsAlike = (one: readonly string[], other: readonly string[], to: number): boolean =>
  one.slice(0, to).length === to && one.slice(0, to).every((text, at) => text === other[at]);

/** How many columns from this one on stand under the same spanners, down to this level. */
function runOf(paths: readonly (readonly string[])[], at: number, level: number): number {
  const path = paths[at] ?? [];
  const end = paths.slice(at).findIndex((one) => !startsAlike(path, one, level + 1));
  return end === -1 ? paths.length - at : end;
}

/** The most spanners over one of the columns that share the uppermost of this one. */
function depthOf(paths: readonly (readonly string[])[], at: number): number {
  let first = at;
  while (first > 0 && startsAlike(paths[at] ?? [], paths[first - 1] ?? [], 1)) first -= 1;
  const shared = paths.slice(first, first + runOf(paths, first, 0));
  return Math.max(...shared.map(({ length }) => length));
}

/**
 * In: the columns of a table. Out: the rows of its head, cells from the left: spanners over those that share them, and
 * headings last. What is missing of levels is taken by the uppermost spanner, so that headings stand beside each other;
 * under a spanner that is shared with a deeper column it is taken by the heading, so that the spanner stays one.
 */
export function headRows(columns: readonly PrintedColumn[]): readonly (readonly HeadCell[])[] {
  const paths = columns.map(pathOf);
  const levels = Math.max(0, ...paths.map((path) => path.length));
  const rows: HeadCell[][] = Array.from({ length: levels + 1 }, () => []);
  for (const [at, column] of columns.entries()) {
    const path = paths[at] ?? [];
    const before = paths[at - 1] ?? [];
    const extra = path.length === 0 ? 0 : levels - depthOf(paths, at);
    for (const [level, text] of path.entries()) {
      if (at > 0 && startsAlike(path, before, level + 1)) continue;
      rows[level === 0 ? 0 : level + extra]?.push({
        text,
        from: at,
        columnSpan: runOf(paths, at, level),
        rowSpan: level === 0 ? 1 + extra : 1,
        column: null,
      });
    }
    const top = path.length + extra;
    rows[top]?.push({
      text: column.heading,
      from: at,
      columnSpan: 1,
      rowSpan: levels + 1 - top,
      column,
    });
  }
  return rows;
}

/** In: a column. Out: its heading for a format with one row of headings, «Egen tjeneste, n». */
export function wholeHeading(column: PrintedColumn): string {
  return [...pathOf(column), column.heading].join(', ');
}
