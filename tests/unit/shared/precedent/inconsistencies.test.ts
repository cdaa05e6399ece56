import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomeId, roundId, unitNumber } from '../../../../shared/lib/ids.ts';
import { inconsistencies, type DecidedCase } from '../../../../shared/precedent/inconsistencies.ts';
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
const unitsOf = (
  cases: readonly DecidedCase[],
  apart: Parameters<typeof inconsistencies>[1] = [],
) => inconsistencies(cases, apart).map((one) => one.cases.map((each) => each.unit));

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

  it('are those that holding each against each would find', () => {
    const cases = array(
      record({
        unit: integer({ min: 1000, max: 9999 }),
        outcome: constantFrom('ja', 'nei'),
        form: constantFrom('enhet', 'ingen'),
        planer: constantFrom('ingen', 'etablert'),
      }),
      { maxLength: 20 },
    );
    assert(
      property(cases, (drawn) => {
        const all = drawn.map(({ unit, outcome, form, planer }) =>
          decided(String(unit), outcome, { form, planer }),
        );
        const naive = all.filter((first) =>
          all.some(
            (second) =>
              JSON.stringify(first.answers) === JSON.stringify(second.answers) &&
              first.outcome !== second.outcome,
          ),
        );
        const found = inconsistencies(all, []).flatMap(({ cases: group }) => group);
        expect(new Set(found)).toEqual(new Set(naive));
      }),
    );
  });
});
