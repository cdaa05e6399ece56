import { listText, withinSentence } from '../../lib/norwegian-format.ts';
import { accept, type Result } from '../../lib/result.ts';
import { measuredIn } from '../amounts.ts';
import { axisTo } from '../axis.ts';
import { behindAmounts } from '../behind.ts';
import type { StackedRow } from '../figure-value.ts';
import type { FigureWorld } from '../figure-world.ts';
import { evenShades } from '../shades.ts';
import type { FigureSpecification } from '../specification.ts';
import { columnOf, doesNotFit, drawnLines, tableOf } from '../table-rows.ts';
import { axisLabel } from './bars.ts';
import type { Drawn } from './drawn.ts';
import { rowsOfTable } from './rows-of-table.ts';

/** Each column has a shape of its own, and there are no more shapes that can be told apart in small. */
const mostSeries = 4;
const mostRows = 60;

/**
 * A point for each number: a column each, or the one that is named. In: the figure and what it is drawn from.
 * Out: what is drawn. Errors: `figure-without-table`, `figure-does-not-fit`, those of the table.
 */
export function drawDots(spec: FigureSpecification, world: FigureWorld): Result<Drawn> {
  const found = tableOf(spec, world);
  if (!found.ok) return found;
  const table = found.value;
  const one = columnOf(spec, table);
  if (!one.ok) return one;
  const columns = spec.column === null ? drawnLines(table.columns) : [one.value];
  if (columns.length > mostSeries) {
    return doesNotFit(
      spec.id,
      `${columns.length} kolonner er flere enn ${mostSeries}; velg én kolonne`,
    );
  }
  const { words } = world;
  const measured = measuredIn(table);
  const rows = rowsOfTable(table, columns, measured, world);
  if (rows.length === 0)
    return doesNotFit(spec.id, `tabellen «${table.id}» har ingen tall å tegne`);
  if (rows.length > mostRows)
    return doesNotFit(spec.id, `${rows.length} rader er flere enn ${mostRows}`);
  const shades = evenShades(columns.length);
  const series = columns.map(({ id, label }, at) => ({ id, label, shade: shades[at] ?? 0 }));
  const highest = Math.max(
    ...rows.flatMap((row) => row.amounts.map((amount) => amount?.high ?? 0)),
  );
  const axis = axisTo(
    highest,
    axisLabel(measured, table, words),
    measured === 'count',
    words.language,
  );
  const text = ({ label, amounts }: StackedRow): string => {
    const shown = amounts.flatMap((amount, at) => {
      if (amount === null) return [];
      const range = amount.range === null ? '' : words.range(amount.range);
      const name = series.length === 1 ? '' : `${withinSentence(series[at]?.label ?? '')} `;
      return [`${name}${amount.text}${range}`];
    });
    return `${label}: ${listText(shown, words.language)}.`;
  };
  const ranged = rows.some((row) => row.amounts.some((amount) => (amount?.range ?? null) !== null));
  return accept({
    drawing: { kind: 'dots', axis, series, rows },
    words: [words.dots(withinSentence(axis.label)), ...rows.map(text)],
    behind: behindAmounts(
      table.rowHeading,
      words.headings.column,
      rows.flatMap((row) =>
        series.map((column, at) => ({
          row,
          column: column.label,
          amount: row.amounts[at] ?? null,
        })),
      ),
      words,
    ),
    notes: ranged ? [words.rangeKey] : [],
  });
}
