import { toHundredths } from './svg-node.ts';

/** A tile by its place in the grid, and what it is one of. */
export type BorderTile = { readonly column: number; readonly row: number; readonly county: string };

/**
 * Where one county ends and another, or nothing, begins. In: tiles, and how wide one is in points.
 * Out: the lines, as the path of an SVG element.
 */
export function countyBorders(tiles: readonly BorderTile[], side: number): string {
  const counties = new Map(tiles.map((one) => [`${one.column},${one.row}`, one.county]));
  const at = (column: number, row: number): string | undefined => counties.get(`${column},${row}`);
  const lines = new Set<string>();
  const line = (x1: number, y1: number, x2: number, y2: number): void => {
    const place = (x: number, y: number): string =>
      `${toHundredths(x * side)},${toHundredths(y * side)}`;
    lines.add(`M${place(x1, y1)}L${place(x2, y2)}`);
  };
  for (const { column, row, county } of tiles) {
    if (at(column - 1, row) !== county) line(column, row, column, row + 1);
    if (at(column + 1, row) !== county) line(column + 1, row, column + 1, row + 1);
    if (at(column, row - 1) !== county) line(column, row, column + 1, row);
    if (at(column, row + 1) !== county) line(column, row + 1, column + 1, row + 1);
  }
  return [...lines].join('');
}
