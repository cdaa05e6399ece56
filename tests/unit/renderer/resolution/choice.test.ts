import { describe, expect, it } from 'vitest';
import {
  givenAnswers,
  isWholly,
  markOf,
  outcomeOf,
  startChoice,
  stepChoice,
  stillOpen,
  type Choice,
  type Step,
} from '../../../../renderer/features/resolution/choice.ts';
import { answerId, criterionId, outcomeId } from '../../../../shared/lib/ids.ts';
import { judgementOf } from '../../../builders/entry-state.ts';
import { ownService, profileOf, round2015 } from '../../../builders/mapping.ts';

const { codebook } = round2015();
const form = criterionId.parse('form');
const none = outcomeId.parse('ingen-tjeneste');
const mark = {
  criterion: form,
  alternative: none,
  rationale: 'Stillingen er ikke fast.',
  reasons: [],
};
const kari = judgementOf('Kari', 1, { borderline: mark });
const ola = judgementOf('Ola', 2, {
  answers: { ...ownService, ...profileOf({ form: 'ingen', planer: 'ingen' }) },
  outcome: none,
  derived: none,
});
const sides = [kari, ola];
const after = (...steps: readonly Step[]): Choice =>
  steps.reduce(
    (choice, step) => stepChoice(codebook, sides, choice, step),
    startChoice(codebook, sides),
  );

describe('choosing between two judgements', () => {
  it('begins with what both say, or only one of them, and the rest open', () => {
    const choice = after();
    expect(choice.answers).not.toHaveProperty('form');
    expect(choice.answers).toMatchObject({ mestring: ['ja'], planer: ['ingen'] });
    expect(choice.mark).toBe('open');
    expect(stillOpen(codebook, sides, choice)).toEqual({ criteria: ['form'], mark: true });
  });

  it('takes one answer, and the outcome follows at once', () => {
    const choice = after({ kind: 'answer', criterion: form, answers: [answerId.parse('senter')] });
    expect(outcomeOf(codebook, choice)).toBe('egen-tjeneste');
    expect(stillOpen(codebook, sides, choice)).toEqual({ criteria: [], mark: true });
  });

  it('takes a whole side, with its mark, and knows that it did', () => {
    const choice = after({ kind: 'side', side: kari });
    expect(outcomeOf(codebook, choice)).toBe('egen-tjeneste');
    expect(choice.mark).toEqual(mark);
    expect(stillOpen(codebook, sides, choice)).toEqual({ criteria: [], mark: false });
    expect(sides.map((side) => isWholly(codebook, sides, choice, side))).toEqual([true, false]);
    const other = stepChoice(codebook, sides, choice, { kind: 'side', side: ola });
    expect(sides.map((side) => isWholly(codebook, sides, other, side))).toEqual([false, true]);
  });

  it('takes a side that went against the rules with its outcome', () => {
    const planned = outcomeId.parse('planlagt-tjeneste');
    const deviating = { ...kari, outcome: planned };
    expect(after({ kind: 'side', side: deviating })).toMatchObject({ outcome: planned });
    expect(startChoice(codebook, [deviating, { ...deviating, judge: 'Ola' }]).outcome).toBe(
      planned,
    );
  });

  it('can leave a criterion unanswered, which is a choice too', () => {
    const choice = after({ kind: 'answer', criterion: form, answers: [] });
    expect(stillOpen(codebook, sides, choice).criteria).toEqual([]);
    expect(givenAnswers(choice)).not.toHaveProperty('form');
  });

  it('says no to the mark, or marks with what the doubt gives', () => {
    expect(after({ kind: 'mark', mark: null }).mark).toBeNull();
    const doubtful = after(
      { kind: 'side', side: kari },
      { kind: 'mark', mark: null },
      {
        kind: 'answer',
        criterion: criterionId.parse('evaluert-sammen'),
        answers: [answerId.parse('uklart')],
      },
      { kind: 'toggle-mark' },
    );
    expect(doubtful.mark).toMatchObject({
      criterion: 'evaluert-sammen',
      alternative: 'egen-tjeneste',
    });
  });

  it('carries the mark that its outcome always has', () => {
    const choice = after(
      { kind: 'mark', mark: null },
      { kind: 'outcome', outcome: outcomeId.parse('tilbud-uten-tjeneste') },
    );
    expect(markOf(codebook, choice)).not.toBeNull();
    const back = stepChoice(codebook, sides, choice, {
      kind: 'outcome',
      outcome: outcomeOf(codebook, { ...choice, outcome: null }),
    });
    expect(back.outcome).toBeNull();
    expect(markOf(codebook, back)).toBeNull();
  });
});
