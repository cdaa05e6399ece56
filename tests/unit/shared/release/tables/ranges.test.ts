import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FrozenContent } from '../../../../../shared/release/frozen-content.ts';
import type { TableCell } from '../../../../../shared/release/table-value.ts';
import { evaluateTables } from '../../../../../shared/release/tables/evaluate-tables.ts';
import { everyReading } from '../../../../builders/every-reading.ts';
import {
  frozenFrom,
  markOf,
  notReached,
  smallRound,
  stateOf,
  voteFor,
} from '../../../../builders/frozen-content.ts';

const outcomes = ['gruppe', 'plan', 'intet'] as const;

/** One unit: where it is, how it stands, and its mark; the alternative may be the outcome itself. */
const unit = fc.record({
  county: fc.constantFrom('01', '02'),
  standing: fc.constantFrom('decided', 'decided', 'decided', 'undecided', 'not-reached'),
  outcome: fc.constantFrom(...outcomes),
  mark: fc.option(
    fc.record({
      criterion: fc.constantFrom('form', 'tema'),
      alternative: fc.constantFrom(...outcomes),
    }),
  ),
});

const content = fc.array(unit, { minLength: 1, maxLength: 9 }).map((units): FrozenContent => {
  const numbered = units.map((one, at) => ({
    ...one,
    number: `${one.county}${String(at + 1).padStart(2, '0')}`,
  }));
  const states = numbered.map(({ number, standing, outcome, mark }) => {
    if (standing === 'not-reached') return notReached(number);
    if (standing === 'undecided') return stateOf(number);
    const borderline = mark === null ? null : markOf(mark.criterion, mark.alternative);
    return stateOf(number, { judgements: [voteFor(outcome, { borderline })] });
  });
  return frozenFrom(smallRound(numbered.map((one) => one.number)), states);
});

const cellsOf = (given: FrozenContent): readonly TableCell[] =>
  evaluateTables(given).tables.flatMap((table) => table.cells);

describe('the range of a number', () => {
  it('is exactly the lowest and highest over all 2^k ways the marks could have gone', () => {
    fc.assert(
      fc.property(content, (given) => {
        const counts = everyReading(given.entries).map((entries) =>
          cellsOf({ ...given, entries }).map((cell) => cell.n),
        );
        cellsOf(given).forEach((cell, at) => {
          const tried = counts.map((one) => one[at] ?? Number.NaN);
          expect([cell.low, cell.high]).toEqual([Math.min(...tried), Math.max(...tried)]);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('is made by its swings, each of which changes the number alone', () => {
    fc.assert(
      fc.property(content, (given) => {
        const cells = cellsOf(given);
        for (const [at, cell] of cells.entries()) {
          expect(cell.high - cell.low).toBe(cell.swings.length);
          expect(cell.n).toBe(cell.entries.length);
          expect(cell.low).toBeLessThanOrEqual(cell.n);
          expect(cell.high).toBeGreaterThanOrEqual(cell.n);
          const inRegisterOrder = given.entries.map((entry) => entry.unit);
          expect(cell.entries).toEqual(inRegisterOrder.filter((one) => cell.entries.includes(one)));
          expect(cell.swings).toEqual(inRegisterOrder.filter((one) => cell.swings.includes(one)));
          for (const swing of cell.swings) {
            const entries = given.entries.map((entry) =>
              entry.unit === swing && entry.borderline !== null
                ? { ...entry, outcome: entry.borderline.alternative }
                : entry,
            );
            expect(cellsOf({ ...given, entries })[at]?.n).not.toBe(cell.n);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it('leaves the denominator alone: nobody is lost or gained, whatever the reading', () => {
    fc.assert(
      fc.property(content, (given) => {
        const denominators = everyReading(given.entries).map((entries) =>
          cellsOf({ ...given, entries }).map((cell) => cell.denominator),
        );
        for (const one of denominators) expect(one).toEqual(denominators[0]);
        const outcomeRows = cellsOf(given).filter(
          ({ table, row }) => table === 'utfall' && outcomes.some((id) => id === row),
        );
        expect(outcomeRows.reduce((sum, cell) => sum + cell.n, 0)).toBe(given.ledger.decided);
      }),
      { numRuns: 40 },
    );
  });
});
