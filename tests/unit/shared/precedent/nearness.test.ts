import {
  array,
  assert,
  constantFrom,
  double,
  integer,
  property,
  record,
  shuffledSubarray,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criterionId } from '../../../../shared/lib/ids.ts';
import { nearestCases, nearnessBy, sameDoubt } from '../../../../shared/precedent/nearness.ts';
import { caseAt } from '../../../builders/precedent-case.ts';

const anyCase = () => true;

describe('how near a case is', () => {
  const byAll = nearnessBy({ doubt: true, profile: true, words: true });

  it('is 1 where all is alike, 0 where nothing is', () => {
    expect(byAll(true, 1, 1)).toBeCloseTo(1, 12);
    expect(byAll(false, 0, 0)).toBe(0);
  });

  it('counts the same doubt for as much as the same answers and words together', () => {
    expect(byAll(true, 0, 0)).toBeCloseTo(byAll(false, 1, 1), 12);
  });

  it('counts what cannot be compared neither for nor against', () => {
    expect(nearnessBy({ doubt: false, profile: false, words: true })(false, 0, 0.5)).toBe(0.5);
    expect(nearnessBy({ doubt: false, profile: true, words: false })(false, 0.5, 0)).toBe(0.5);
    expect(nearnessBy({ doubt: false, profile: false, words: false })(false, 0, 0)).toBe(0);
  });

  it('knows a case about a criterion that is in doubt here', () => {
    const doubts = new Set([criterionId.parse('gruppebasert')]);
    expect(sameDoubt(caseAt('0101'), doubts)).toBe(true);
    expect(sameDoubt(caseAt('0101', { mark: null }), doubts)).toBe(false);
    expect(sameDoubt(caseAt('0101'), new Set())).toBe(false);
  });
});

describe('the nearest cases', () => {
  it('are the most like, then the latest, then by place; what is hardly like is left out', () => {
    const nearest = nearestCases(3, anyCase);
    nearest.take(caseAt('0104', { at: 1 }), 0.5);
    nearest.take(caseAt('0102', { at: 7 }), 0.5);
    nearest.take(caseAt('0103', { at: 7 }), 0.5);
    nearest.take(caseAt('0105'), 0.9);
    nearest.take(caseAt('0106'), 0.05);
    expect(nearest.nearest().map(({ one }) => one.unit)).toEqual(['0105', '0102', '0103']);
  });

  it('never hold one that may not be shown, and give its place to the next', () => {
    const nearest = nearestCases(2, (one) => one.unit !== '0101');
    nearest.take(caseAt('0101'), 1);
    nearest.take(caseAt('0102'), 0.4);
    nearest.take(caseAt('0103'), 0.3);
    expect(nearest.nearest().map(({ one }) => one.unit)).toEqual(['0102', '0103']);
  });

  it('stand in one order, whatever order they come in, and are those that sorting all would give', () => {
    const drawn = array(
      record({
        unit: integer({ min: 1000, max: 9999 }),
        at: constantFrom(1, 2, 3),
        score: double({ min: 0, max: 1, noNaN: true }),
      }),
      { maxLength: 60 },
    ).chain((rows) =>
      record({
        first: shuffledSubarray(rows, { minLength: rows.length }),
        rows: constantFrom(rows),
      }),
    );
    const nearestOf = (
      rows: readonly { unit: number; at: number; score: number }[],
      limit: number,
    ) => {
      const nearest = nearestCases(limit, anyCase);
      for (const { unit, at, score } of rows) nearest.take(caseAt(String(unit), { at }), score);
      return nearest.nearest().map(({ one, score }) => `${one.unit} ${one.at} ${score}`);
    };
    assert(
      property(drawn, ({ first, rows }) => {
        expect(nearestOf(first, 5)).toEqual(nearestOf(rows, 5));
        expect(nearestOf(rows, 5)).toEqual(nearestOf(rows, 100).slice(0, 5));
      }),
    );
  });
});
