import type { OutcomeId } from '../../lib/ids.ts';
import type { FrozenEntry } from '../frozen-content.ts';
import type { TableCell, TableLine, TableValue } from '../table-value.ts';
import { takes } from './selection.ts';
import type { SpecLine, TableSpec } from './table-spec.ts';

type Count = Pick<TableCell, 'n' | 'low' | 'high' | 'entries' | 'swings'>;

/**
 * Each borderline entry goes its own way, so the extremes of a sum are the sums of the extremes: an entry inside under
 * both readings is in the lowest, one inside under either is in the highest. No combination has to be tried.
 */
function count(
  entries: readonly FrozenEntry[],
  inside: (entry: FrozenEntry, outcome: OutcomeId | null) => boolean,
): Count {
  let low = 0;
  let high = 0;
  const counted: Count['entries'] = [];
  const swings: Count['swings'] = [];
  for (const entry of entries) {
    const now = inside(entry, entry.outcome);
    const other = entry.borderline === null ? now : inside(entry, entry.borderline.alternative);
    if (now) counted.push(entry.unit);
    if (now && other) low += 1;
    if (now || other) high += 1;
    if (now !== other) swings.push(entry.unit);
  }
  return { n: counted.length, low, high, entries: counted, swings };
}

function percent(part: number, denominator: number | null): number | null {
  return denominator === null || denominator === 0 ? null : (100 * part) / denominator;
}

function denominatorOf(
  spec: TableSpec,
  row: SpecLine,
  population: readonly FrozenEntry[],
): number | null {
  if (row.kind === 'outside') return null;
  if (spec.denominator === 'population') return population.length;
  return population.filter((entry) => takes(row.selects, entry, entry.outcome)).length;
}

const lineOf = ({ id, label, kind }: SpecLine): TableLine => ({ id, label, kind });

/**
 * Evaluates one table. In: its specification, its number in the set, and all entries in register order.
 * Out: the value: a cell for each row and column, with the exact range over every way the marks could have gone.
 */
export function evaluateTable(
  spec: TableSpec,
  number: number,
  entries: readonly FrozenEntry[],
): TableValue {
  const population = entries.filter((entry) => takes(spec.population, entry, entry.outcome));
  const cells = spec.rows.flatMap((row) => {
    const base = row.kind === 'outside' ? entries : population;
    const denominator = denominatorOf(spec, row, population);
    return spec.columns.map((column): TableCell => {
      const found = count(
        base,
        (entry, outcome) =>
          takes(row.selects, entry, outcome) && takes(column.selects, entry, outcome),
      );
      return {
        table: spec.id,
        row: row.id,
        column: column.id,
        ...found,
        denominator,
        percent: percent(found.n, denominator),
        lowPercent: percent(found.low, denominator),
        highPercent: percent(found.high, denominator),
      };
    });
  });
  return {
    id: spec.id,
    number,
    caption: spec.caption,
    rowHeading: spec.rowHeading,
    rows: spec.rows.map(lineOf),
    columns: spec.columns.map(lineOf),
    cells,
    notes: [...spec.notes],
  };
}
