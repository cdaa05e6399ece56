import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersTo, sameAnswers } from '../../../../shared/codebook/profile.ts';
import { isoDate, statementId, unitNumber } from '../../../../shared/lib/ids.ts';
import { emptyEntry, type StatementState } from '../../../../shared/projections/entry-state.ts';
import { sourceConflicts } from '../../../../shared/projections/source-conflicts.ts';
import { profileOf, round2015 } from '../../../builders/mapping.ts';

const { codebook } = round2015();
const entry = emptyEntry(unitNumber.parse('0702'));

const anyStatement: fc.Arbitrary<Omit<StatementState, 'id'>> = fc.record({
  source: fc.constantFrom('telefonintervju', 'nettside', 'sporreskjema'),
  date: fc.constantFrom(null, isoDate.parse('2015-02-03')),
  informant: fc.constantFrom(null, 'enhetsleder'),
  text: fc.constant(null),
  link: fc.constant(null),
  answers: fc.constantFrom(
    profileOf({}),
    profileOf({ form: 'senter' }),
    profileOf({ form: 'enhet', mestring: 'ja' }),
    profileOf({ mestring: 'nei' }),
  ),
  readByJudge: fc.boolean(),
  at: fc.constant(1),
  time: fc.constant('2015-02-02T09:00:00.000Z'),
  by: fc.constant('kari'),
  withdrawn: fc.constantFrom(null, null, 'Feil'),
});

const same = (one: StatementState, other: StatementState): boolean =>
  (one.informant !== null || one.date !== null) &&
  one.source === other.source &&
  one.informant === other.informant &&
  one.date === other.date;

/** The rule as it is said: each statement held against every other. */
function disagree(criterion: string, one: StatementState, other: StatementState): boolean {
  const id = codebook.criteria.find((each) => each.id === criterion)?.id;
  if (id === undefined) throw new Error(criterion);
  const left = answersTo(one.answers, id);
  const right = answersTo(other.answers, id);
  const readingOfSame = (one.readByJudge || other.readByJudge) && one.source === other.source;
  const bothAnswer = left.length > 0 && right.length > 0;
  return bothAnswer && !same(one, other) && !readingOfSame && !sameAnswers(left, right);
}

describe('source conflicts', () => {
  it('are what holding each statement against every other finds', () => {
    fc.assert(
      fc.property(fc.array(anyStatement, { maxLength: 8 }), (given) => {
        const statements = given.map((one, at) => ({ ...one, id: statementId.parse(`s-${at}`) }));
        const valid = statements.filter((one) => one.withdrawn === null);
        const expected = ['form', 'mestring'].map((criterion) =>
          valid
            .filter((one) => valid.some((other) => disagree(criterion, one, other)))
            .map((one) => one.id),
        );
        const found = sourceConflicts({ codebook }, { ...entry, statements }, []);
        const sides = ['form', 'mestring'].map((criterion) =>
          found
            .filter((one) => one.criterion === criterion)
            .flatMap((one) => one.sides.map((side) => side.statement)),
        );
        expect(sides).toEqual(expected);
      }),
    );
  });
});
