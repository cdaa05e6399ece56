import { withinSentence, type Digits } from '../../lib/norwegian-format.ts';
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

/** In: what is measured, and the table. Out: the name of the axis. */
export function axisLabel(measured: Measured, table: TableValue): string {
  switch (measured) {
    case 'percent':
      return 'Prosent';
    case 'count':
      return table.unit === 'innbygger' ? 'Innbyggere' : 'Antall';
    case 'measure':
      return table.show?.statistic === 'median' ? 'Median' : 'Gjennomsnitt';
    default:
      return measured satisfies never;
  }
}

function barsOf(table: TableValue, column: string, digits: Digits): readonly Bar[] {
  const measured = measuredIn(table);
  return drawnLines(table.rows).flatMap((line): readonly Bar[] => {
    const amount = amountOf(cellAt(table, line.id, column), measured, digits);
    return amount === null ? [] : [{ ...figureRow(line), amount }];
  });
}

/** In: a row with its number. Out: «Oslo 4 (22,2 %), spenn 3–5». */
function barText({ label, under, amount }: Bar): string {
  const name = [...under, label].join(', ');
  const range = amount.range === null ? '' : `, spenn ${amount.range}`;
  return `${name} ${amount.text}${range}`;
}

const named = { bars: 'Liggende stolper', ranges: 'Punkter med spenn' };

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
  const rows = barsOf(table, column.value.id, world.digits);
  if (rows.length === 0)
    return doesNotFit(spec.id, `tabellen «${table.id}» har ingen tall å tegne`);
  if (rows.length > mostRows)
    return doesNotFit(spec.id, `${rows.length} rader er flere enn ${mostRows}`);
  const measured = measuredIn(table);
  const highest = Math.max(...rows.map((one) => one.amount.high));
  const axis = axisTo(highest, axisLabel(measured, table), measured === 'count');
  const ranged = rows.some((one) => one.amount.range !== null);
  return accept({
    drawing: { kind, axis, rows },
    words: [
      `${named[kind]}, ${withinSentence(axis.label)}.`,
      `${table.rowHeading}: ${rows.map(barText).join('; ')}.`,
    ],
    behind: behindAmounts(
      table.rowHeading,
      null,
      rows.map((row) => ({ row, column: null, amount: row.amount })),
    ),
    notes: ranged ? [rangeKey] : [],
  });
}

/** How a range is to be read where it is drawn. */
export const rangeKey = 'Skravert: laveste til høyeste verdi etter hvordan grensetilfellene leses.';
