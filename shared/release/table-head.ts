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

/**
 * In: the columns of a table. Out: the rows of its head, cells from the left: spanners over those that share them, and
 * headings last. A column under fewer spanners than others has a cell as high as it takes, so that every row is filled.
 */
export function headRows(columns: readonly PrintedColumn[]): readonly (readonly HeadCell[])[] {
  const paths = columns.map(pathOf);
  const levels = Math.max(0, ...paths.map((path) => path.length));
  const rows: HeadCell[][] = Array.from({ length: levels + 1 }, () => []);
  for (const [at, column] of columns.entries()) {
    const path = paths[at] ?? [];
    const before = paths[at - 1] ?? [];
    // What is missing of levels is taken by the uppermost cell of the column.
    const extra = levels - path.length;
    for (const [level, text] of path.entries()) {
      if (at > 0 && startsAlike(path, before, level + 1) && before.length === path.length) continue;
      const run = paths
        .slice(at)
        .findIndex((one) => !startsAlike(path, one, level + 1) || one.length !== path.length);
      rows[level === 0 ? 0 : level + extra]?.push({
        text,
        from: at,
        columnSpan: run === -1 ? columns.length - at : run,
        rowSpan: level === 0 ? 1 + extra : 1,
        column: null,
      });
    }
    const alone = path.length === 0;
    rows[alone ? 0 : levels]?.push({
      text: column.heading,
      from: at,
      columnSpan: 1,
      rowSpan: alone ? levels + 1 : 1,
      column,
    });
  }
  return rows;
}

/** In: a column. Out: its heading for a format with one row of headings, «Egen tjeneste, n». */
export function wholeHeading(column: PrintedColumn): string {
  return [...pathOf(column), column.heading].join(', ');
}
