import { describe, expect, it } from 'vitest';
import { stepForm } from '../../../../../renderer/features/judging/judgement/form-state.ts';
import {
  draftOf,
  followEntry,
  holdEntry,
  isPristine,
  nothingHeld,
} from '../../../../../renderer/features/judging/judgement/judgement-form.ts';
import {
  draftWith,
  entryView,
  judgementView,
  servicesCodebook,
} from '../../../../builders/judging-views.ts';

const codebook = servicesCodebook();
const first = judgementView('dom-1', { answers: { form: 'ingen' } });
const second = judgementView('dom-2', { answers: { form: 'enhet' } });

describe('the form and its entry', () => {
  it('starts from the draft where there is one, else from the own judgement, else empty', () => {
    const judged = entryView('0101', { judgements: [first] });
    expect(holdEntry(codebook, judged).form.draft.answers).toEqual({ form: ['ingen'] });
    const drafted = { ...judged, draft: draftWith({ form: 'leder' }) };
    expect(holdEntry(codebook, drafted).form.draft.answers).toEqual({ form: ['leder'] });
    expect(holdEntry(codebook, drafted).replaces).toBe('dom-1');
    expect(holdEntry(codebook, entryView('0101')).form.draft.answers).toEqual({});
  });

  it("never starts from another's judgement, or from one that no longer counts", () => {
    const others = judgementView('dom-9', { answers: { form: 'senter' }, own: false });
    const old = judgementView('dom-0', { answers: { form: 'senter' }, current: false });
    const held = holdEntry(codebook, entryView('0101', { judgements: [others, old] }));
    expect(held.replaces).toBeNull();
    expect(held.form.draft.answers).toEqual({});
  });

  it('shows no answers while the entry is on its way', () => {
    const held = holdEntry(codebook, entryView('0101', { judgements: [first] }));
    expect(followEntry(codebook, held, undefined)).toBe(nothingHeld);
  });

  it('follows a judgement that came in elsewhere, unless somebody has written here', () => {
    const before = entryView('0101', { judgements: [first] });
    const after = entryView('0101', { judgements: [second] });
    const untouched = holdEntry(codebook, before);
    expect(followEntry(codebook, untouched, after).replaces).toBe('dom-2');
    const written = {
      ...untouched,
      form: stepForm(codebook, untouched.form, { kind: 'rationale', rationale: 'Ringt igjen.' }),
    };
    expect(isPristine(codebook, written)).toBe(false);
    expect(followEntry(codebook, written, after)).toBe(written);
  });

  it('keeps a deviation as a deviation', () => {
    const set = judgementView('dom-3', {
      answers: { form: 'ingen' },
      derived: 'ingen-tjeneste',
      outcome: 'planlagt-tjeneste',
    });
    expect(draftOf(codebook, set).outcome).toBe('planlagt-tjeneste');
    expect(draftOf(codebook, first).outcome).toBeNull();
  });
});
