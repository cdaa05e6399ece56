import { z } from 'zod';
import { criteria2015, hasService, outcomes2015, type Profile2015 } from './reference-rules.ts';

/** Each promised key of `results.json`, and of a cell; what is added beside them is free. */
export const resultsFile = z.object({
  release: z.string().nullable(),
  codebook: z.string(),
  round: z.string(),
  registerDate: z.string(),
  unit: z.string(),
  filter: z.unknown(),
  cells: z.array(
    z.object({
      table: z.string(),
      row: z.string(),
      column: z.string(),
      n: z.int(),
      denominator: z.int().nullable(),
      percent: z.number().nullable(),
      low: z.int(),
      high: z.int(),
      lowPercent: z.number().nullable(),
      highPercent: z.number().nullable(),
      entries: z.array(z.string()),
      swings: z.array(z.string()),
    }),
  ),
});

/** A decided entry as a stranger knows it. */
export type Decided = {
  readonly unit: string;
  readonly county: string;
  readonly profile: Profile2015;
  readonly outcome: string;
  readonly mark: { readonly criterion: string; readonly alternative: string } | null;
};

/** What a cell must be. */
export type Expected = {
  readonly n: number;
  readonly denominator: number | null;
  readonly low: number;
  readonly high: number;
  readonly entries: readonly string[];
  readonly swings: readonly string[];
};

/**
 * A cell by brute force: every borderline mark can go either way by itself, so the fewest are those that are in the
 * cell both ways, and the most those that are in it some way.
 */
function cell(all: readonly Decided[], isIn: (outcome: string, one: Decided) => boolean): Expected {
  const ways = all.map((one) => {
    const stands = isIn(one.outcome, one);
    return { one, stands, other: one.mark === null ? stands : isIn(one.mark.alternative, one) };
  });
  const units = (test: (way: (typeof ways)[number]) => boolean): readonly string[] =>
    ways.filter(test).map((way) => way.one.unit);
  const entries = units((way) => way.stands);
  return {
    n: entries.length,
    denominator: all.length,
    low: units((way) => way.stands && way.other).length,
    high: units((way) => way.stands || way.other).length,
    entries,
    swings: units((way) => way.stands !== way.other),
  };
}

/**
 * Every cell of the built-in tables of `tjenester-2015`. In: the decided entries and those not reached, in register
 * order, and the counties. Out: the cells by `table/row/column`.
 */
export function expectedTables(
  decided: readonly Decided[],
  notReached: readonly string[],
  counties: readonly string[],
): ReadonlyMap<string, Expected> {
  const cells = new Map<string, Expected>();
  const rows = [...outcomes2015, 'har-tjeneste'];
  const within = (row: string) => (outcome: string) =>
    row === 'har-tjeneste' ? hasService.includes(outcome) : outcome === row;
  for (const row of rows) cells.set(`utfall/${row}/n`, cell(decided, within(row)));
  cells.set('utfall/ikke-nadd/n', {
    n: notReached.length,
    denominator: null,
    low: notReached.length,
    high: notReached.length,
    entries: notReached,
    swings: [],
  });
  for (const county of [...counties, 'alle']) {
    const there = decided.filter((one) => county === 'alle' || one.county === county);
    for (const column of rows)
      cells.set(`utfall-fylke/${county}/${column}`, cell(there, within(column)));
  }
  const marked = decided.filter((one) => one.mark !== null);
  for (const [criterion, answers] of Object.entries(criteria2015)) {
    for (const column of outcomes2015)
      cells.set(
        `grenseland/${criterion}/${column}`,
        cell(marked, (outcome, one) => one.mark?.criterion === criterion && outcome === column),
      );
    for (const row of [...answers, 'ubesvart'])
      cells.set(
        `kriterium-${criterion}/${row}/n`,
        cell(decided, (_, one) => (one.profile[criterion] ?? 'ubesvart') === row),
      );
  }
  return cells;
}
