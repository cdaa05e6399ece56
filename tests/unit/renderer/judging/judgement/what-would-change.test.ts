import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  unanswered,
  whatWouldChange,
} from '../../../../../renderer/features/judging/judgement/what-would-change.ts';
import { deriveOutcome } from '../../../../../shared/codebook/derive-outcome.ts';
import { pagesCodebook, servicesCodebook } from '../../../../builders/judging-views.ts';
import { ownService, profileOf } from '../../../../builders/mapping.ts';

const codebook = servicesCodebook();

describe('what would change the outcome', () => {
  it('says first what the doubt could give: with yes, a service of its own', () => {
    const given = { ...ownService, ...profileOf({ 'evaluert-sammen': 'uklart' }) };
    const [first] = whatWouldChange(codebook, given);
    expect(first).toEqual({
      criterion: 'evaluert-sammen',
      answer: 'ja',
      how: 'with',
      outcome: 'egen-tjeneste',
      because: 'doubt',
    });
  });

  it('knows that an answer among several could be taken away', () => {
    const pages = pagesCodebook();
    const given = profileOf({ tilbudsform: ['individuelt', 'gruppe'] });
    const changes = whatWouldChange(pages, given).map(({ how, answer, outcome }) => [
      how,
      answer,
      outcome,
    ]);
    expect(changes).toEqual([
      ['without', 'individuelt', 'bare-gruppe'],
      ['without', 'gruppe', 'bare-individuelt'],
    ]);
  });

  it('names a missing answer only where no other answer gives the same', () => {
    const changes = whatWouldChange(codebook, ownService);
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.every((one) => one.how === 'with')).toBe(true);
  });

  it('knows what is not answered yet', () => {
    const given = profileOf({ form: 'koordinator', gruppebasert: 'ja' });
    expect(unanswered(codebook, given)).not.toContain('form');
    expect(unanswered(codebook, given)).toHaveLength(codebook.criteria.length - 2);
  });

  it('only names changes that do change the outcome, whatever the profile', () => {
    const profiles = fc.record(
      Object.fromEntries(
        codebook.criteria.map((one) => [
          one.id,
          fc.constantFrom(...one.answers.map((answer) => answer.id)),
        ]),
      ),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(profiles, (answers) => {
        const given = profileOf(
          Object.fromEntries(
            Object.entries(answers).flatMap(([id, one]) => (one === undefined ? [] : [[id, one]])),
          ),
        );
        const now = deriveOutcome(codebook, given);
        for (const change of whatWouldChange(codebook, given)) {
          const then = deriveOutcome(codebook, {
            ...given,
            [change.criterion]: change.how === 'with' ? [change.answer] : [],
          });
          expect(then).toBe(change.outcome);
          expect(then).not.toBe(now);
        }
      }),
    );
  });
});
