import { withinSentence } from '../../lib/norwegian-format.ts';
import { accept, type Result } from '../../lib/result.ts';
import { measuredIn } from '../amounts.ts';
import { axisTo } from '../axis.ts';
import { behindAmounts } from '../behind.ts';
import type { StackedRow } from '../figure-value.ts';
import type { FigureWorld } from '../figure-world.ts';
import type { FigureSpecification } from '../specification.ts';
import { doesNotFit, drawnLines, tableOf } from '../table-rows.ts';
import { axisLabel } from './bars.ts';
import type { Drawn } from './drawn.ts';
import { rowsOfTable } from './rows-of-table.ts';

const moments = { least: 2, most: 6 };
/** More lines than this cannot be followed. */
const mostLines = 10;

/**
 * A line for each row from round to round: the table's columns are the rounds. In: the figure and what it is drawn
 * from. Out: what is drawn. Errors: `figure-without-table`, `figure-does-not-fit`, those of the table.
 */
export function drawChange(spec: FigureSpecification, world: FigureWorld): Result<Drawn> {
  const found = tableOf(spec, world);
  if (!found.ok) return found;
  const table = found.value;
  const refused = (why: string) => doesNotFit(spec.id, why);
  const columns = drawnLines(table.columns).filter((one) => one.kind === 'plain');
  const areRounds = columns.every((one) => world.rounds.includes(one.id));
  if (!areRounds || columns.length < moments.least || columns.length > moments.most)
    return refused(`tabellen «${table.id}» må ha en kolonne for hver runde, fra to til seks`);
  const { words } = world;
  const measured = measuredIn(table);
  const rows = rowsOfTable(table, columns, measured, world);
  if (rows.length === 0) return refused(`tabellen «${table.id}» har ingen tall å tegne`);
  if (rows.length > mostLines)
    return refused(`${rows.length} rader er flere enn ${mostLines}, og linjene kan ikke følges`);
  const highest = Math.max(
    ...rows.flatMap((row) => row.amounts.map((amount) => amount?.high ?? 0)),
  );
  const axis = axisTo(
    highest,
    axisLabel(measured, table, words),
    measured === 'count',
    words.language,
  );
  const text = ({ label, amounts }: StackedRow): string =>
    `${label}: ${amounts
      .map((amount, at) => `${columns[at]?.label ?? ''} ${amount?.text ?? words.notGiven}`)
      .join(', ')}.`;
  const ranged = rows.some((row) => row.amounts.some((amount) => (amount?.range ?? null) !== null));
  return accept({
    drawing: { kind: 'change', axis, moments: columns.map((one) => one.label), rows },
    words: [words.change(withinSentence(axis.label)), ...rows.map(text)],
    behind: behindAmounts(
      table.rowHeading,
      words.headings.round,
      rows.flatMap((row) =>
        columns.map((column, at) => ({
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
