import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomeId, roundId, unitNumber } from '../../../../shared/lib/ids.ts';
import {
  inconsistencyKeeper,
  type DecidedCase,
  type Distinguished,
  type InconsistencyKeeper,
} from '../../../../shared/precedent/inconsistencies.ts';
import type { CasePlace } from '../../../../shared/precedent/precedent-case.ts';
import { profileOf } from '../../../builders/mapping.ts';

const decided = (
  unit: string,
  outcome: string,
  answers: Readonly<Record<string, string>>,
  change: Partial<DecidedCase> = {},
): DecidedCase => ({
  round: roundId.parse('runde'),
  unit: unitNumber.parse(unit),
  codebookHash: 'a',
  outcome: outcomeId.parse(outcome),
  answers: profileOf(answers),
  ...change,
});
const byNumber = (one: CasePlace, other: CasePlace): number =>
  Number(one.unit) - Number(other.unit);
const keeperOf = (cases: readonly DecidedCase[]): InconsistencyKeeper => {
  const keeper = inconsistencyKeeper();
  for (const one of cases) keeper.put(one, one);
  return keeper;
};
const unitsIn = (keeper: InconsistencyKeeper, apart: readonly Distinguished[] = []) =>
  keeper.found(apart, byNumber).map((one) => one.cases.map((each) => each.unit));
const unitsOf = (cases: readonly DecidedCase[], apart: readonly Distinguished[] = []) =>
  unitsIn(keeperOf(cases), apart);

const one = decided('0101', 'ja', { form: 'enhet', planer: 'ingen' });
const other = decided('0102', 'nei', { planer: 'ingen', form: 'enhet' });

describe('inconsistencies', () => {
  it('are the same answers and different outcomes, in whatever order the answers stand', () => {
    expect(unitsOf([one, other])).toEqual([['0101', '0102']]);
  });

  it('reach across rounds under one codebook, and never across two versions of it', () => {
    expect(unitsOf([one, { ...other, round: roundId.parse('neste') }])).toHaveLength(1);
    expect(unitsOf([one, { ...other, codebookHash: 'b' }])).toEqual([]);
  });

  it('leave out what has no answers, and what is alike in outcome', () => {
    expect(unitsOf([decided('0101', 'ja', {}), decided('0102', 'nei', {})])).toEqual([]);
    expect(unitsOf([one, { ...other, outcome: one.outcome }])).toEqual([]);
  });

  it('are gone where somebody has told the two apart, but not for the others', () => {
    expect(unitsOf([one, other], [{ one: other, other: one }])).toEqual([]);
    const third = { ...one, unit: unitNumber.parse('0103') };
    expect(unitsOf([one, other, third], [{ one: other, other: one }])).toEqual([['0102', '0103']]);
  });

  it('stand in the order of their places, whatever order they came in', () => {
    const third = decided('0103', 'ja', { form: 'ingen' });
    const fourth = decided('0104', 'nei', { form: 'ingen' });
    const orders = [
      [fourth, other, third, one],
      [one, other, third, fourth],
    ];
    for (const cases of orders)
      expect(unitsOf(cases)).toEqual([
        ['0101', '0102'],
        ['0103', '0104'],
      ]);
  });

  it('come and go as entries are judged anew and taken back', () => {
    const keeper = keeperOf([one, other]);
    keeper.put(other, { ...other, outcome: one.outcome });
    expect(unitsIn(keeper)).toEqual([]);
    keeper.put(other, other);
    expect(unitsIn(keeper)).toEqual([['0101', '0102']]);
    keeper.put(one, null);
    expect(unitsIn(keeper)).toEqual([]);
  });

  it('are those that holding each against each would find, after whatever has changed', () => {
    const changes = array(
      record({
        unit: integer({ min: 1001, max: 1012 }),
        outcome: constantFrom('ja', 'nei', null),
        form: constantFrom('enhet', 'ingen'),
        planer: constantFrom('ingen', 'etablert'),
      }),
      { maxLength: 40 },
    );
    const pairs = array(
      record({ one: integer({ min: 1001, max: 1012 }), other: integer({ min: 1001, max: 1012 }) }),
      { maxLength: 6 },
    );
    assert(
      property(changes, pairs, (drawn, told) => {
        const keeper = inconsistencyKeeper();
        const now = new Map<string, DecidedCase>();
        for (const { unit, outcome, form, planer } of drawn) {
          const key = String(unit);
          const place = decided(key, outcome ?? 'nei', { form, planer });
          keeper.put(place, outcome === null ? null : place);
          if (outcome === null) now.delete(key);
          else now.set(key, place);
        }
        const apart = told.map((pair) => ({
          one: decided(String(pair.one), 'ja', {}),
          other: decided(String(pair.other), 'ja', {}),
        }));
        const areApart = (first: CasePlace, second: CasePlace): boolean =>
          apart.some(
            (pair) =>
              (pair.one.unit === first.unit && pair.other.unit === second.unit) ||
              (pair.one.unit === second.unit && pair.other.unit === first.unit),
          );
        const naive = [...now.values()].filter((first) =>
          [...now.values()].some(
            (second) =>
              JSON.stringify(first.answers) === JSON.stringify(second.answers) &&
              first.outcome !== second.outcome &&
              !areApart(first, second),
          ),
        );
        const found = keeper.found(apart, byNumber).flatMap(({ cases: group }) => group);
        expect(new Set(found)).toEqual(new Set(naive));
      }),
    );
  });
});
