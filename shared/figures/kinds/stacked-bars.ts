import { integerText, listText, withinSentence } from '../../lib/norwegian-format.ts';
import { accept, type Result } from '../../lib/result.ts';
import type { FigureWords } from '../../messages/figures/figure-words.ts';
import type { FrozenContent } from '../../release/frozen-content.ts';
import type { TableLine, TableValue } from '../../release/table-value.ts';
import { measuredIn } from '../amounts.ts';
import { axisTo, wholeAxis } from '../axis.ts';
import { behindAmounts } from '../behind.ts';
import type { Part, StackedRow } from '../figure-value.ts';
import type { FigureWorld } from '../figure-world.ts';
import { evenShades, outcomeShades } from '../shades.ts';
import type { FigureSpecification } from '../specification.ts';
import { doesNotFit, drawnLines, tableOf } from '../table-rows.ts';
import type { Drawn } from './drawn.ts';
import { rowsOfTable } from './rows-of-table.ts';

/** More than this cannot be told apart in grey. */
const mostParts = 7;
const mostRows = 60;

/** In: the columns to be told apart. Out: them with how dark each is; outcomes as on the map. */
function partsOf(columns: readonly TableLine[], { codebook }: FrozenContent): readonly Part[] {
  const outcomes = outcomeShades(codebook);
  const even = evenShades(columns.length);
  const known = columns.every((one) => outcomes.has(one.id));
  return columns.map(({ id, label }, at) => ({
    id,
    label,
    shade: (known ? outcomes.get(id) : even[at]) ?? 0,
  }));
}

/** Columns that overlap cannot be put end to end: several answers, or several sources, of one unit. */
function addsUp(rows: readonly StackedRow[]): boolean {
  return rows.every(({ amounts }) => {
    const units = amounts.flatMap((one) => one?.entries ?? []);
    return new Set(units).size === units.length;
  });
}

/** Shares can be put end to end where they are of one whole; those of columns are each of another. */
function isOfOneWhole({ amounts }: StackedRow): boolean {
  return new Set(amounts.flatMap((one) => (one === null ? [] : [one.denominator]))).size <= 1;
}

/** What is put end to end as counts is of as many as they are together. */
const withItsCount =
  ({ words: { language } }: FigureWorld) =>
  (row: StackedRow): StackedRow => ({
    ...row,
    of: integerText(
      row.amounts.reduce((sum, one) => sum + (one?.n ?? 0), 0),
      language,
    ),
  });

function largestText(
  { label, amounts }: StackedRow,
  parts: readonly Part[],
  { language, none }: FigureWords,
): string {
  const shown = amounts.flatMap((one, at) => {
    const part = parts[at];
    return one === null || part === undefined || one.n === 0
      ? []
      : [`${withinSentence(part.label)} ${one.text}`];
  });
  return `${label}: ${shown.length === 0 ? none : listText(shown, language)}`;
}

/**
 * One bar a row, its parts end to end: shares of the row where the table has them. In: the figure and what it is drawn
 * from. Out: what is drawn. Errors: `figure-without-table`, `figure-does-not-fit`, those of the table.
 */
export function drawStackedBars(spec: FigureSpecification, world: FigureWorld): Result<Drawn> {
  const found = tableOf(spec, world);
  if (!found.ok) return found;
  const table: TableValue = found.value;
  const refused = (why: string) => doesNotFit(spec.id, why);
  const columns = drawnLines(table.columns).filter((one) => one.kind === 'plain');
  if (columns.length < 2) return refused(`tabellen «${table.id}» har for få kolonner å stable`);
  if (columns.length > mostParts)
    return refused(
      `${columns.length} deler er flere enn ${mostParts}, og de kan ikke skilles i grått`,
    );
  const { words } = world;
  const measured = measuredIn(table);
  if (measured === 'measure') return refused('gjennomsnitt og medianer kan ikke stables');
  const told = rowsOfTable(table, columns, measured, world);
  const whole = measured === 'percent' && told.every(isOfOneWhole);
  const rows = whole ? told : rowsOfTable(table, columns, 'count', world).map(withItsCount(world));
  if (rows.length === 0) return refused(`tabellen «${table.id}» har ingen tall å tegne`);
  if (rows.length > mostRows) return refused(`${rows.length} rader er flere enn ${mostRows}`);
  if (!addsUp(rows)) return refused('samme enhet telles i flere kolonner, og delene går ikke opp');
  const totals = rows.map((row) => row.amounts.reduce((sum, one) => sum + (one?.value ?? 0), 0));
  const parts = partsOf(columns, world.content);
  const ranged = rows.some((row) => row.amounts.some((one) => one !== null && one.low < one.value));
  return accept({
    drawing: {
      kind: 'stacked-bars',
      hatched: words.borderlineCases,
      axis: whole
        ? wholeAxis(words.percent)
        : axisTo(Math.max(...totals), words.count, true, words.language),
      parts,
      rows,
    },
    words: [
      words.stackedBars(withinSentence(whole ? words.percent : words.count)),
      ...rows.map((row) => `${largestText(row, parts, words)}.`),
    ],
    behind: behindAmounts(
      table.rowHeading,
      words.headings.part,
      rows.flatMap((row) =>
        parts.map((part, at) => ({ row, column: part.label, amount: row.amounts[at] ?? null })),
      ),
      words,
    ),
    notes: ranged ? [words.hatchedParts] : [],
  });
}
