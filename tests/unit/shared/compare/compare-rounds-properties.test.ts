import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRounds } from '../../../../shared/compare/compare-rounds.ts';
import type { Comparison } from '../../../../shared/compare/comparison.ts';
import { comparisonTables } from '../../../../shared/compare/comparison-tables.ts';
import { flowsOf } from '../../../../shared/compare/flows.ts';
import { isoDate, type IsoDate } from '../../../../shared/lib/ids.ts';
import { valueOf } from '../../../../shared/lib/value-of.ts';
import { unitsAt } from '../../../../shared/register/units-at.ts';
import type { FrozenContent } from '../../../../shared/release/frozen-content.ts';
import { answersOfKind, markOf } from '../../../builders/frozen-content.ts';
import { roundTold, type Told } from '../../../builders/compared-rounds.ts';

const dates = ['2015-01-01', '2018-01-01', '2020-01-01', '2024-01-01', '2026-01-01'] as const;
const day = fc.constantFrom(...dates).map((date): IsoDate => isoDate.parse(date));

/** Merged, split, split and merged, given back, renamed, and left alone; numbers of every date. */
const places =
  '1504 1523 1529 1534 1546 1507 1508 1580 1849 1850 1854 1805 1806 1875 1613 1612 1617 1636 1638 1571 5055 5056' +
  ' 5059 0301 030101 030102 030103 1515 1818 0403 3403 5001 1601';
const placed = places.split(' ');

/** Told with or without a mark that gives it another outcome. */
const told = fc.oneof(
  fc.constantFrom<Told>('egen', 'plan', 'ingen', '?', '–'),
  fc.constantFrom('egen', 'ingen').map(
    (kind): Told => ({
      answers: answersOfKind(kind),
      vote: { borderline: markOf('form', kind === 'egen' ? 'ingen-tjeneste' : 'egen-tjeneste') },
    }),
  ),
);

const content = fc
  .record({
    date: day,
    unitKind: fc.constantFrom('kommuner' as const, 'kommuner-og-bydeler' as const),
    told: fc.dictionary(fc.constantFrom(...placed), told, { maxKeys: 12 }),
    rest: fc.constantFrom('ingen' as const, 'egen' as const),
  })
  .map(({ date, unitKind, told: known, rest }) =>
    roundTold(date, known, { unitKind, rest, name: `Runde ${date} ${unitKind} ${rest}` }),
  );

const compared = (from: FrozenContent, to: FrozenContent, register: IsoDate): Comparison =>
  valueOf(compareRounds({ from, to, register, by: 'utfall', noted: false }));

const runs = { numRuns: 15 };

describe('any two rounds on any register', () => {
  it('account for every unit of both, and of the register, exactly once', () => {
    fc.assert(
      fc.property(content, content, day, (from, to, register) => {
        const comparison = compared(from, to, register);
        for (const side of [comparison.from, comparison.to]) {
          const numbers = side.accounts.map((one) => one.unit);
          expect(numbers).toEqual(side.content.entries.map((one) => one.unit));
          expect(new Set(numbers).size).toBe(numbers.length);
          expect(side.accounts.every((one) => one.carriedTo.length > 0)).toBe(true);
        }
        const units = valueOf(unitsAt(register, comparison.unitKind)).map((one) => one.number);
        expect(comparison.units.map((one) => one.unit)).toEqual(units);
        expect(
          comparison.units.every((one) => one.from.parts.length > 0 && one.to.parts.length > 0),
        ).toBe(true);
        const flowing = flowsOf(comparison).flatMap((flow) => flow.units);
        expect(flowing.toSorted()).toEqual(units.toSorted());
        expect(
          comparison.knots.flatMap((knot) => knot.units).toSorted((one, other) => one - other),
        ).toEqual(units.map((_, at) => at));
      }),
      runs,
    );
  });

  it('give every change one cause, and nothing else any', () => {
    fc.assert(
      fc.property(content, content, day, (from, to, register) => {
        for (const one of compared(from, to, register).units) {
          expect(one.cause !== null).toBe(one.verdict === 'changed');
          expect(one.because.length > 0).toBe(one.verdict === 'changed');
        }
      }),
      runs,
    );
  });

  it('never make a yes or a no of what differs or is not known', () => {
    fc.assert(
      fc.property(content, content, day, (from, to, register) => {
        for (const { from: before, to: after } of compared(from, to, register).units) {
          for (const { id, parts } of [before, after]) {
            const outcomes = new Set(parts.map((part) => part.entry?.outcome ?? null));
            const [only] = outcomes;
            expect(parts.some((part) => part.unit === id)).toBe(false);
            const said = outcomes.has(null)
              ? ['ukjent-del', 'uavgjort', 'ikke-nadd']
              : [outcomes.size === 1 ? only : 'sprikende'];
            expect(said).toContain(id);
          }
        }
      }),
      runs,
    );
  });

  it('have totals that are the sums of their parts, each within its range', () => {
    fc.assert(
      fc.property(content, content, day, (from, to, register) => {
        const comparison = compared(from, to, register);
        const [flow] = comparisonTables(comparison).tables;
        if (flow === undefined) throw new Error('There is a table of flows');
        const at = (row: string, column: string): number =>
          flow.cells.find((one) => one.row === row && one.column === column)?.n ?? 0;
        const plain = flow.rows.filter((row) => row.kind === 'plain');
        for (const column of flow.columns) {
          const sum = plain.reduce((all, row) => all + at(row.id, column.id), 0);
          expect(sum).toBe(at('alle', column.id));
        }
        const parts = flow.cells.filter(({ row, column }) => row !== 'alle' && column !== 'alle');
        expect(parts.reduce((all, cell) => all + cell.n, 0)).toBe(comparison.units.length);
        for (const { n, low, high, entries, swings } of flow.cells) {
          expect([low <= n && n <= high, entries.length]).toEqual([true, n]);
          expect(swings.length >= high - low).toBe(true);
        }
      }),
      runs,
    );
  });

  it('are the same whatever order the entries come in', () => {
    fc.assert(
      fc.property(content, content, day, (from, to, register) => {
        const backwards = (one: FrozenContent): FrozenContent => ({
          ...one,
          entries: one.entries.toReversed(),
        });
        const plain = compared(from, to, register);
        const turned = compared(backwards(from), backwards(to), register);
        expect(flowsOf(turned)).toEqual(flowsOf(plain));
        const said = ({ units }: Comparison): unknown =>
          units.map(({ unit, fate, verdict, certain, cause }) => [
            unit,
            fate,
            verdict,
            certain,
            cause?.cause,
          ]);
        expect(said(turned)).toEqual(said(plain));
      }),
      runs,
    );
  });
});

describe('a round compared with itself', () => {
  it('has no change, on any register and however the marks are read', () => {
    fc.assert(
      fc.property(content, day, (one, register) => {
        const comparison = compared(one, one, register);
        expect(comparison.units.filter((unit) => unit.verdict === 'changed')).toEqual([]);
        const steps = comparison.knots.flatMap((knot) => knot.ways.flat());
        expect(steps.every((step) => step.from === step.to)).toBe(true);
      }),
      runs,
    );
  });
});

/** The content with some of its marks read the other way, and all of them gone. */
function read(content_: FrozenContent, flipped: ReadonlySet<string>): FrozenContent {
  return {
    ...content_,
    entries: content_.entries.map((entry) =>
      entry.borderline === null
        ? entry
        : {
            ...entry,
            outcome: flipped.has(entry.unit) ? entry.borderline.alternative : entry.outcome,
            borderline: null,
          },
    ),
  };
}

function subsets(items: readonly string[]): readonly ReadonlySet<string>[] {
  return items.reduce<readonly ReadonlySet<string>[]>(
    (all, item) => [...all, ...all.map((one) => new Set([...one, item]))],
    [new Set()],
  );
}

describe('the range of a flow', () => {
  it('is what trying every reading of every mark gives', () => {
    const marked = fc.constantFrom('egen', 'ingen').map(
      (kind): Told => ({
        answers: answersOfKind(kind),
        vote: { borderline: markOf('form', kind === 'egen' ? 'ingen-tjeneste' : 'egen-tjeneste') },
      }),
    );
    const knotty = ['1849', '1850', '1854', '1613', '1612', '1638'] as const;
    const sides = fc.record({
      from: fc.dictionary(fc.constantFrom(...knotty), marked, { minKeys: 1, maxKeys: 4 }),
      to: fc.dictionary(fc.constantFrom('1875', '1806', '5059'), marked, { maxKeys: 2 }),
      rest: fc.constantFrom('ingen' as const, 'egen' as const),
    });
    fc.assert(
      fc.property(sides, fc.constantFrom('2015-01-01', '2024-01-01'), (given, date) => {
        const register = isoDate.parse(date);
        const from = roundTold('2015-01-01', given.from, { rest: given.rest, name: 'A' });
        const to = roundTold('2024-01-01', given.to, { name: 'B' });
        const comparison = compared(from, to, register);
        const tried = subsets(Object.keys(given.from)).flatMap((one) =>
          subsets(Object.keys(given.to)).map((other) =>
            compared(read(from, one), read(to, other), register),
          ),
        );
        for (const flow of flowsOf(comparison)) {
          const counts = tried.map(
            ({ units }) =>
              units.filter((one) => one.from.id === flow.from && one.to.id === flow.to).length,
          );
          expect([flow.low, flow.high]).toEqual([Math.min(...counts), Math.max(...counts)]);
        }
        comparison.units.forEach((one, at) => {
          const verdicts = new Set(tried.map(({ units }) => units[at]?.verdict));
          expect(one.certain).toBe(verdicts.size === 1);
        });
      }),
      { numRuns: 6 },
    );
  }, 60_000);
});
