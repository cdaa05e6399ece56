import type { CellValue, MergedRange } from '../../../shared/intake/sheet.ts';

const hasOwn = (row: readonly CellValue[]): boolean => row.some((cell) => cell !== null);

/**
 * Gives the value of each merged range to all its cells, as a reader of the sheet sees it. A row that has nothing of
 * its own stays blank: it is only the height of the row above. In: rows (changed in place), ranges, and who counts
 * the places that are filled. Error: whatever `spend` throws where there are too many.
 */
export function fillMerged(
  rows: (readonly CellValue[])[],
  merged: readonly MergedRange[],
  spend: (places: number) => void,
): void {
  for (const range of merged) {
    const value = rows[range.firstRow]?.[range.firstColumn] ?? null;
    if (value === null) continue;
    const last = Math.min(range.lastRow, rows.length - 1);
    for (let at = range.firstRow; at <= last; at += 1) {
      const row = rows[at] ?? [];
      spend(1);
      if (!hasOwn(row)) continue;
      spend(range.lastColumn - range.firstColumn + 1);
      rows[at] = filled(row, range, value);
    }
  }
}

function filled(row: readonly CellValue[], range: MergedRange, value: CellValue): CellValue[] {
  const cells = [...row];
  while (cells.length < range.firstColumn) cells.push(null);
  for (let column = range.firstColumn; column <= range.lastColumn; column += 1)
    cells[column] ??= value;
  return cells;
}
