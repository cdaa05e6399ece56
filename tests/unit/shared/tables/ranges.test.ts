import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profile } from '../../../../shared/codebook/profile.ts';
import { valueOf } from '../../../../shared/lib/value-of.ts';
import type { FrozenContent } from '../../../../shared/release/frozen-content.ts';
import type { TableCell, TableValue } from '../../../../shared/release/table-value.ts';
import { evaluateSpecification } from '../../../../shared/tables/evaluate-specification.ts';
import {
  tableSpecification,
  type TableSpecification,
  type WrittenTable,
} from '../../../../shared/tables/specification.ts';
import { tableWorld } from '../../../../shared/tables/table-world.ts';
import { everyReading } from '../../../builders/every-reading.ts';
import {
  frozenFrom,
  markOf,
  notReached,
  smallRound,
  stateOf,
  voteFor,
} from '../../../builders/frozen-content.ts';

const outcomes = ['gruppe', 'plan', 'intet'] as const;

const unit = fc.record({
  county: fc.constantFrom('01', '02'),
  standing: fc.constantFrom('decided', 'decided', 'decided', 'undecided', 'not-reached'),
  outcome: fc.constantFrom(...outcomes),
  form: fc.constantFrom('gruppe', 'alene', null),
  tema: fc.subarray(['kreft', 'kols']),
  alternative: fc.option(fc.constantFrom(...outcomes)),
});

const content = fc.array(unit, { minLength: 1, maxLength: 9 }).map((units): FrozenContent => {
  const numbered = units.map((one, at) => ({
    ...one,
    number: `${one.county}${String(at + 1).padStart(2, '0')}`,
  }));
  const states = numbered.map(({ number, standing, outcome, alternative, form, tema }) => {
    if (standing === 'not-reached') return notReached(number);
    if (standing === 'undecided') return stateOf(number);
    const borderline = alternative === null ? null : markOf('form', alternative);
    const answers = profile.parse({
      ...(form === null ? {} : { form: [form] }),
      ...(tema.length === 0 ? {} : { tema }),
    });
    return stateOf(number, { judgements: [voteFor(outcome, { borderline, answers })] });
  });
  return frozenFrom(smallRound(numbered.map((one) => one.number)), states);
});

const variable = fc.constantFrom(
  { kind: 'outcome' as const },
  { kind: 'outcome' as const, subtotals: true },
  { kind: 'outcome-group' as const },
  { kind: 'county' as const },
  { kind: 'criterion' as const, criterion: 'form' },
  { kind: 'criterion' as const, criterion: 'tema' },
  { kind: 'borderline' as const },
);

const specification = fc
  .record({
    rows: fc.array(fc.array(variable, { minLength: 1, maxLength: 2 }), {
      minLength: 1,
      maxLength: 2,
    }),
    columns: fc.array(fc.array(variable, { minLength: 1, maxLength: 1 }), { maxLength: 1 }),
    of: fc.constantFrom('row' as const, 'column' as const, 'table' as const, 'group' as const),
    missing: fc.constantFrom('inside' as const, 'outside' as const, 'note' as const),
  })
  .map(
    ({ rows, columns, of, missing }): TableSpecification =>
      spec({ rows, columns, missing, statistic: { kind: 'count-percent', of } }),
  );

function spec(given: Omit<Partial<WrittenTable>, 'rows' | 'columns'> & Record<string, unknown>) {
  return tableSpecification.parse({ id: 'prove', caption: 'Prøve', ...given });
}

function tableOf(given: FrozenContent, table: TableSpecification): TableValue {
  const [only] = valueOf(evaluateSpecification(table, tableWorld([given]), 1));
  if (only === undefined) throw new Error('A specification gives a table');
  return only;
}

const cellsOf = (given: FrozenContent, table: TableSpecification): readonly TableCell[] =>
  tableOf(given, table).cells;

/** Rows for those without an answer come and go with the entries; cells are found by their place. */
const placeOf = ({ row, column }: TableCell): string => `${row} | ${column}`;

describe('the range of a table made from a specification', () => {
  it('is exactly the lowest and highest count and percentage over all the ways the marks could go', () => {
    fc.assert(
      fc.property(content, specification, (given, table) => {
        const tried = everyReading(given.entries).map(
          (entries) =>
            new Map(cellsOf({ ...given, entries }, table).map((cell) => [placeOf(cell), cell])),
        );
        for (const cell of cellsOf(given, table)) {
          const same = tried.map((one) => one.get(placeOf(cell)));
          const counts = same.map((one) => one?.n ?? 0);
          expect([cell.low, cell.high]).toEqual([Math.min(...counts), Math.max(...counts)]);
          // A row for those without an answer is gone where there are none under any reading.
          if (cell.denominator === null || same.some((one) => one === undefined)) continue;
          const shares = same.flatMap((one) => one?.percent ?? []);
          const extremes =
            shares.length === 0 ? [null, null] : [Math.min(...shares), Math.max(...shares)];
          expect([cell.lowPercent, cell.highPercent]).toEqual(extremes);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('contains the value, and has records behind every number', () => {
    fc.assert(
      fc.property(content, specification, (given, table) => {
        for (const cell of cellsOf(given, table)) {
          expect(cell.entries).toHaveLength(cell.n);
          expect(cell.low).toBeLessThanOrEqual(cell.n);
          expect(cell.high).toBeGreaterThanOrEqual(cell.n);
          if (cell.percent === null) continue;
          expect(cell.lowPercent ?? 0).toBeLessThanOrEqual(cell.percent);
          expect(cell.highPercent ?? 100).toBeGreaterThanOrEqual(cell.percent);
        }
      }),
    );
  });
});

describe('parts and their total', () => {
  it('add up where an entry can only be in one', () => {
    fc.assert(
      fc.property(content, (given) => {
        const cells = cellsOf(
          given,
          spec({
            rows: [[{ kind: 'county' }, { kind: 'outcome' }]],
            columns: [[{ kind: 'borderline' }]],
          }),
        );
        for (const column of ['grenseland', 'sikker', 'alle']) {
          const of = cells.filter((cell) => cell.column === column);
          const total = of.find((cell) => cell.row === 'alle')?.n;
          const parts = of.filter((cell) => cell.row !== 'alle');
          expect(parts.reduce((sum, cell) => sum + cell.n, 0)).toBe(total);
        }
        expect(cells.find((cell) => cell.row === 'alle' && cell.column === 'alle')?.n).toBe(
          given.ledger.decided,
        );
      }),
    );
  });
});

describe('a whole table read in one way', () => {
  it('has no doubtful entry in the strict reading, all of them in the wide, and none of them without', () => {
    fc.assert(
      fc.property(content, (given) => {
        const cells = cellsOf(
          given,
          spec({
            rows: [[{ kind: 'outcome-group' }]],
            readings: ['as-judged', 'strict', 'wide', 'without-borderline'],
          }),
        );
        const at = (reading: string) =>
          cells.find((cell) => cell.row === 'har-noe' && cell.column === `${reading}.n`);
        expect(at('strict')?.n).toBe(at('as-judged')?.low);
        expect(at('wide')?.n).toBe(at('as-judged')?.high);
        const certain = given.entries.filter(
          (one) => one.borderline === null && ['gruppe', 'plan'].some((id) => id === one.outcome),
        );
        expect(at('without-borderline')?.entries).toEqual(certain.map((one) => one.unit));
        expect(at('without-borderline')?.denominator).toBe(
          given.entries.filter((one) => one.borderline === null && one.standing === 'decided')
            .length,
        );
      }),
    );
  });
});
