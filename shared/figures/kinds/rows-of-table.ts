import { integerText } from '../../lib/norwegian-format.ts';
import type { TableLine, TableValue } from '../../release/table-value.ts';
import { amountOf, type Measured } from '../amounts.ts';
import type { StackedRow } from '../figure-value.ts';
import type { FigureWorld } from '../figure-world.ts';
import { cellAt, drawnLines, figureRow } from '../table-rows.ts';

/** In: a table, the columns wanted, what is measured, digits and words. Out: its rows with a number for each column. */
export function rowsOfTable(
  table: TableValue,
  columns: readonly TableLine[],
  measured: Measured,
  { digits, words: { language } }: Pick<FigureWorld, 'digits' | 'words'>,
): readonly StackedRow[] {
  return drawnLines(table.rows).flatMap((line): readonly StackedRow[] => {
    const cells = columns.map((column) => cellAt(table, line.id, column.id));
    const amounts = cells.map((cell) => amountOf(cell, measured, digits, language));
    if (amounts.every((one) => one === null)) return [];
    const denominator = cells.find((cell) => cell.denominator !== null)?.denominator ?? null;
    return [
      {
        ...figureRow(line),
        of: denominator === null ? '' : integerText(denominator, language),
        amounts,
      },
    ];
  });
}
