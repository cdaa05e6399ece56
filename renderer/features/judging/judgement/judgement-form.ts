import type { Codebook } from '../../../../shared/codebook/codebook.ts';
import type { DraftView, EntryView } from '../../../../shared/contract/views.ts';
import type { JudgementId, UnitNumber } from '../../../../shared/lib/ids.ts';
import { draftUnder } from './draft-under.ts';
import { emptyDraft, formFrom, sameDraft, type FormState } from './form-state.ts';

/** The form together with what it started from. */
export type HeldForm = {
  readonly unit: UnitNumber | null;
  /** The adviser's own judgement that saving would replace, as the form showed it. */
  readonly replaces: JudgementId | null;
  readonly baseline: DraftView;
  readonly form: FormState;
  /** The person has changed something, so there may be a draft to keep. */
  readonly touched: boolean;
};

/** In: an entry. Out: the asker's own judgement that counts, or undefined. */
export function ownJudgement(entry: EntryView) {
  return entry.judgements.findLast((one) => one.own && one.current);
}

/**
 * In: codebook, and a judgement or undefined. Out: the form that would save it as it is, as far as the codebook that
 * holds now can say it.
 */
export function draftOf(codebook: Codebook, judgement: ReturnType<typeof ownJudgement>): DraftView {
  if (judgement === undefined) return emptyDraft;
  const { answers, outcome, derived, borderline, rationale } = judgement;
  return draftUnder(codebook, {
    answers,
    outcome: outcome === derived ? null : outcome,
    mark: borderline,
    rationale: rationale ?? '',
  });
}

/** In: codebook and entry. Out: the form as it was left, from the draft where there is one. */
export function holdEntry(codebook: Codebook, entry: EntryView): HeldForm {
  const own = ownJudgement(entry);
  const baseline = draftOf(codebook, own);
  return {
    unit: entry.unit,
    replaces: own?.id ?? null,
    baseline,
    form: formFrom(codebook, entry.draft === null ? baseline : draftUnder(codebook, entry.draft)),
    touched: false,
  };
}

/** The form while its entry is not here yet. */
export const nothingHeld: HeldForm = {
  unit: null,
  replaces: null,
  baseline: emptyDraft,
  form: {
    draft: emptyDraft,
    markBy: null,
    dismissed: null,
    shelved: { rationale: '', reasons: [] },
  },
  touched: false,
};

/** In: codebook and form. Out: whether it says what is saved already. */
export function isPristine(codebook: Codebook, held: HeldForm): boolean {
  return sameDraft(codebook, held.form.draft, held.baseline);
}

/**
 * What the form becomes when the entry is shown or has changed: another entry starts anew, and a form nobody has
 * touched follows what is saved. What somebody has written is never replaced. In: codebook, form, entry. Out: form.
 */
export function followEntry(
  codebook: Codebook,
  held: HeldForm,
  entry: EntryView | undefined,
): HeldForm {
  if (entry === undefined) return held.unit === null ? held : nothingHeld;
  if (held.unit !== entry.unit) return holdEntry(codebook, entry);
  const own = ownJudgement(entry)?.id ?? null;
  return own !== held.replaces && isPristine(codebook, held) ? holdEntry(codebook, entry) : held;
}
