import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Profile } from '../../../../shared/codebook/profile.ts';
import {
  judgementChecker,
  type RowJudgement,
} from '../../../../shared/intake/judgement-checker.ts';
import type { AnswerId, CriterionId } from '../../../../shared/lib/ids.ts';
import { checkJudgement } from '../../../../shared/rules/check-judgement.ts';
import { codebookOf } from '../../../builders/intake.ts';

const codebook = codebookOf('tjenester-2015');
const outcomes = codebook.outcomes.map((one) => one.id);
const criteria = codebook.criteria.map((one) => one.id);

const answer = fc
  .constantFrom(...codebook.criteria)
  .chain(({ id, answers }) => fc.constantFrom(...answers).map((one) => ({ id, given: one.id })));

const profile = fc.array(answer, { maxLength: 9 }).map((all): Profile => {
  const given: Record<CriterionId, readonly AnswerId[]> = {};
  for (const one of all) given[one.id] = [one.given];
  return given;
});

/** Few and used again and again, as in a file: what is remembered must not depend on who asked first. */
const profiles = fc.sample(profile, { numRuns: 40, seed: 2015 });

const given: fc.Arbitrary<RowJudgement> = fc.record({
  answers: fc.constantFrom(...profiles),
  outcome: fc.constantFrom(null, ...outcomes),
  mark: fc.oneof<fc.Arbitrary<RowJudgement['mark']>[]>(
    fc.constantFrom<'unsaid' | 'no'>('unsaid', 'no'),
    fc.record({
      criterion: fc.constantFrom(null, ...criteria),
      alternative: fc.constantFrom(null, ...outcomes),
    }),
  ),
  rationale: fc.constantFrom(null, 'Fordi', 'Av en annen grunn'),
});

it('remembers, and answers as the rule itself does', () => {
  const check = judgementChecker(codebook);
  fc.assert(
    fc.property(given, (one) => {
      const { mark, rationale } = one;
      expect(check(one)).toEqual(
        checkJudgement(codebook, {
          ...one,
          mark: typeof mark === 'string' ? mark : { ...mark, rationale, reasons: [] },
        }),
      );
    }),
    { numRuns: 2000 },
  );
});
