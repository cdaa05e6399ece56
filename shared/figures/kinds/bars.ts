import { withinSentence } from '../../lib/norwegian-format.ts';
import type { FigureWords } from '../../messages/figures/figure-words.ts';
import { accept, type Result } from '../../lib/result.ts';
import type { TableValue } from '../../release/table-value.ts';
import { amountOf, measuredIn, type Measured } from '../amounts.ts';
import { axisTo } from '../axis.ts';
import { behindAmounts } from '../behind.ts';
import type { Bar } from '../figure-value.ts';
import type { FigureWorld } from '../figure-world.ts';
import type { FigureSpecification } from '../specification.ts';
import { cellAt, columnOf, doesNotFit, drawnLines, figureRow, tableOf } from '../table-rows.ts';
import type { Drawn } from './drawn.ts';

/** More rows than this do not fit a page. */
const mostRows = 60;

/** In: what is measured, the table, the words. Out: the name of the axis. */
export function axisLabel(measured: Measured, table: TableValue, words: FigureWords): string {
  switch (measured) {
    case 'percent':
      return words.percent;
    case 'count':
      return table.unit === 'innbygger' ? words.inhabitants : words.count;
    case 'measure':
      return table.show?.statistic === 'median' ? words.median : words.mean;
    default:
      return measured satisfies never;
  }
}

function barsOf(
  table: TableValue,
  column: string,
  { digits, words: { language } }: FigureWorld,
): readonly Bar[] {
  const measured = measuredIn(table);
  return drawnLines(table.rows).flatMap((line): readonly Bar[] => {
    const amount = amountOf(cellAt(table, line.id, column), measured, digits, language);
    return amount === null ? [] : [{ ...figureRow(line), amount }];
  });
}

/** In: a row with its number. Out: «Oslo 4 (22,2 %), spenn 3–5». */
function barText({ label, under, amount }: Bar, words: FigureWords): string {
  const name = [...under, label].join(', ');
  const range = amount.range === null ? '' : words.range(amount.range);
  return `${name} ${amount.text}${range}`;
}

/**
 * One number a row: as bars, or as points within their ranges. In: the figure and what it is drawn from.
 * Out: what is drawn. Errors: `figure-without-table`, `figure-does-not-fit`, those of the table.
 */
export function drawBars(
  spec: FigureSpecification,
  kind: 'bars' | 'ranges',
  world: FigureWorld,
): Result<Drawn> {
  const found = tableOf(spec, world);
  if (!found.ok) return found;
  const table = found.value;
  const column = columnOf(spec, table);
  if (!column.ok) return column;
  const rows = barsOf(table, column.value.id, world);
  if (rows.length === 0)
    return doesNotFit(spec.id, `tabellen «${table.id}» har ingen tall å tegne`);
  if (rows.length > mostRows)
    return doesNotFit(spec.id, `${rows.length} rader er flere enn ${mostRows}`);
  const { words } = world;
  const measured = measuredIn(table);
  const highest = Math.max(...rows.map((one) => one.amount.high));
  const axis = axisTo(
    highest,
    axisLabel(measured, table, words),
    measured === 'count',
    words.language,
  );
  const ranged = rows.some((one) => one.amount.range !== null);
  return accept({
    drawing: { kind, axis, rows },
    words: [
      words[kind](withinSentence(axis.label)),
      `${table.rowHeading}: ${rows.map((row) => barText(row, words)).join('; ')}.`,
    ],
    behind: behindAmounts(
      table.rowHeading,
      null,
      rows.map((row) => ({ row, column: null, amount: row.amount })),
      words,
    ),
    notes: ranged ? [words.rangeKey] : [],
  });
}
