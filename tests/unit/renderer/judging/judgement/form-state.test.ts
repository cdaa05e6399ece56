import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  emptyDraft,
  formFrom,
  proposalFor,
  sameDraft,
  stepForm,
  type FormAction,
  type FormState,
} from '../../../../../renderer/features/judging/judgement/form-state.ts';
import type { AnswerId, CriterionId } from '../../../../../shared/lib/ids.ts';
import { answerId, criterionId, outcomeId } from '../../../../../shared/lib/ids.ts';
import { draftWith, servicesCodebook } from '../../../../builders/judging-views.ts';

const codebook = servicesCodebook();
const evaluated = criterionId.parse('evaluert-sammen');
const answer = (criterion: CriterionId, ...answers: readonly AnswerId[]): FormAction => ({
  kind: 'answer',
  criterion,
  answers,
});
const unclear = answer(evaluated, answerId.parse('uklart'));
const yes = answer(evaluated, answerId.parse('ja'));
const almostService = formFrom(
  codebook,
  draftWith({
    form: 'koordinator',
    samarbeid: 'egen',
    gruppebasert: 'ja',
    mestring: 'ja',
    'planlagt-sammen': 'ja',
    'gjennomfort-sammen': 'ja',
  }),
);
const steps = (from: FormState, ...actions: readonly FormAction[]): FormState =>
  actions.reduce((state, action) => stepForm(codebook, state, action), from);

describe('the form of a judgement', () => {
  it('opens the mark by itself when the doubt decides, and closes it when it no longer does', () => {
    const doubtful = steps(almostService, unclear);
    expect(doubtful.draft.mark).toMatchObject({
      criterion: 'evaluert-sammen',
      alternative: 'egen-tjeneste',
    });
    expect(steps(doubtful, yes).draft.mark).toBeNull();
  });

  it('brings the words back with the mark', () => {
    const words = { kind: 'mark', mark: { rationale: 'Skjema, uten brukerne.' } } as const;
    const back = steps(almostService, unclear, words, yes, unclear);
    expect(back.draft.mark?.rationale).toBe('Skjema, uten brukerne.');
  });

  it('does not ask again about a proposal that was turned down, but asks about another', () => {
    const no = steps(almostService, unclear, { kind: 'toggle-mark' });
    expect(no.draft.mark).toBeNull();
    const experience = answer(criterionId.parse('flere-ars-erfaring'), answerId.parse('nei'));
    expect(steps(no, experience).draft.mark).toBeNull();
    const planned = answer(criterionId.parse('planlagt-sammen'), answerId.parse('uklart'));
    const other = steps(no, yes, planned);
    expect(other.draft.mark?.criterion).toBe('planlagt-sammen');
  });

  it('leaves a mark that a person has made alone', () => {
    const own = steps(
      almostService,
      { kind: 'toggle-mark' },
      { kind: 'mark', mark: { criterion: criterionId.parse('form') } },
      yes,
    );
    expect(own.draft.mark?.criterion).toBe('form');
  });

  it('marks an outcome that is always borderline, also when it is chosen against the criteria', () => {
    const chosen = steps(almostService, {
      kind: 'outcome',
      outcome: outcomeId.parse('tilbud-uten-tjeneste'),
    });
    expect(chosen.draft.mark).toMatchObject({ criterion: 'form', alternative: 'ingen-tjeneste' });
  });

  it('is no deviation to choose what the criteria give', () => {
    const same = { kind: 'outcome', outcome: outcomeId.parse('ingen-tjeneste') } as const;
    expect(steps(almostService, same).draft.outcome).toBeNull();
  });

  it('fills only what is open from the sources', () => {
    const filled = steps(almostService, {
      kind: 'fill',
      answers: draftWith({ form: 'enhet', 'evaluert-sammen': 'ja' }).answers,
    });
    expect(filled.draft.answers).toMatchObject({
      form: ['koordinator'],
      'evaluert-sammen': ['ja'],
    });
  });

  it('is the same form when a draft is taken up again', () => {
    const doubtful = steps(almostService, unclear, {
      kind: 'mark',
      mark: { rationale: 'Skjema.' },
    });
    const again = formFrom(codebook, doubtful.draft);
    expect(sameDraft(codebook, again.draft, doubtful.draft)).toBe(true);
    expect(steps(again, yes).draft.mark).toBeNull();
    const turnedDown = steps(doubtful, { kind: 'toggle-mark' });
    const unrelated = answer(criterionId.parse('planer'), answerId.parse('ingen'));
    expect(steps(formFrom(codebook, turnedDown.draft), unrelated).draft.mark).toBeNull();
  });

  it('keeps a mark of the program equal to its proposal, whatever is answered', () => {
    const anyAnswer = fc
      .constantFrom(...codebook.criteria)
      .chain((one) =>
        fc.tuple(
          fc.constant(one.id),
          fc.option(fc.constantFrom(...one.answers.map((given) => given.id)), { nil: undefined }),
        ),
      )
      .map(([id, given]) => answer(id, ...(given === undefined ? [] : [given])));
    fc.assert(
      fc.property(fc.array(anyAnswer, { maxLength: 25 }), (actions) => {
        const state = steps(formFrom(codebook, emptyDraft), ...actions);
        const { mark } = state.draft;
        const marked =
          mark === null ? null : { criterion: mark.criterion, alternative: mark.alternative };
        expect(marked).toEqual(proposalFor(codebook, state.draft));
        for (const given of Object.values(state.draft.answers)) expect(given).not.toEqual([]);
      }),
    );
  });
});
