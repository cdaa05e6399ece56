import type { Codebook } from '../../../../shared/codebook/codebook.ts';
import {
  deriveOutcome,
  proposeMark,
  ruleMark,
  type ProposedMark,
} from '../../../../shared/codebook/derive-outcome.ts';
import { answersTo, sameAnswers, type Profile } from '../../../../shared/codebook/profile.ts';
import type { DraftView } from '../../../../shared/contract/views.ts';
import { assertNever } from '../../../../shared/lib/assert-never.ts';
import type { AnswerId, CriterionId, OutcomeId } from '../../../../shared/lib/ids.ts';

type Mark = NonNullable<DraftView['mark']>;

/** The form as it stands. What is sent and kept as a draft is `draft`; the rest is about the mark's coming and going. */
export type FormState = {
  readonly draft: DraftView;
  /** Who put the mark there: a mark of the program's own follows the answers, one of a person's stays. */
  readonly markBy: 'program' | 'person' | null;
  /** The proposal the person said no to; the same one is not made twice. */
  readonly dismissed: ProposedMark | null;
  /** Words and reasons of a mark that is gone for now, so that they come back with it. */
  readonly shelved: Pick<Mark, 'rationale' | 'reasons'>;
};

export type FormAction =
  | {
      readonly kind: 'answer';
      readonly criterion: CriterionId;
      readonly answers: readonly AnswerId[];
    }
  | { readonly kind: 'fill'; readonly answers: Profile }
  | { readonly kind: 'outcome'; readonly outcome: OutcomeId | null }
  | { readonly kind: 'toggle-mark' }
  | { readonly kind: 'mark'; readonly mark: Partial<Mark> }
  | { readonly kind: 'rationale'; readonly rationale: string }
  | { readonly kind: 'start'; readonly state: FormState };

/** The form with nothing in it. */
export const emptyDraft: DraftView = { answers: {}, outcome: null, mark: null, rationale: '' };

const nothingShelved = { rationale: '', reasons: [] } as const;

/** In: codebook and what the form holds. Out: the mark the program would propose for it, or null. */
export function proposalFor(codebook: Codebook, draft: DraftView): ProposedMark | null {
  const derived = deriveOutcome(codebook, draft.answers);
  const outcome = draft.outcome ?? derived;
  if (outcome !== derived) return ruleMark(codebook, outcome) ?? null;
  return Object.keys(draft.answers).length === 0
    ? null
    : (proposeMark(codebook, draft.answers) ?? null);
}

const sameProposal = (
  one: ProposedMark | null,
  other: { readonly criterion: CriterionId | null; readonly alternative: OutcomeId | null } | null,
): boolean =>
  one === null || other === null
    ? one === other
    : one.criterion === other.criterion && one.alternative === other.alternative;

/** In: codebook and a draft or saved judgement. Out: the form as it was left. */
export function formFrom(codebook: Codebook, draft: DraftView): FormState {
  const proposal = proposalFor(codebook, draft);
  return {
    draft,
    markBy: draft.mark === null ? null : sameProposal(proposal, draft.mark) ? 'program' : 'person',
    dismissed: draft.mark === null ? proposal : null,
    shelved: nothingShelved,
  };
}

function withDraft(state: FormState, draft: DraftView, change: Partial<FormState> = {}): FormState {
  return { ...state, ...change, draft };
}

/** Lets the program's own mark follow what was answered; a person's mark and a person's no are left alone. */
function followProposal(codebook: Codebook, state: FormState): FormState {
  const { draft } = state;
  const proposal = proposalFor(codebook, draft);
  if (state.markBy === 'person') return state;
  if (proposal === null) {
    if (draft.mark === null) return { ...state, dismissed: null };
    const { rationale, reasons } = draft.mark;
    return withDraft(
      state,
      { ...draft, mark: null },
      { markBy: null, dismissed: null, shelved: { rationale, reasons } },
    );
  }
  if (draft.mark === null && sameProposal(proposal, state.dismissed)) return state;
  const words = draft.mark ?? state.shelved;
  const { rationale, reasons } = words;
  return withDraft(
    state,
    { ...draft, mark: { ...proposal, rationale, reasons } },
    { markBy: 'program', dismissed: null, shelved: nothingShelved },
  );
}

function toggleMark(codebook: Codebook, state: FormState): FormState {
  const { draft, shelved } = state;
  const proposal = proposalFor(codebook, draft);
  if (draft.mark !== null) {
    const { rationale, reasons } = draft.mark;
    return withDraft(
      state,
      { ...draft, mark: null },
      { markBy: null, dismissed: proposal, shelved: { rationale, reasons } },
    );
  }
  return withDraft(
    state,
    {
      ...draft,
      mark: {
        criterion: proposal?.criterion ?? null,
        alternative: proposal?.alternative ?? null,
        rationale: shelved.rationale,
        reasons: shelved.reasons,
      },
    },
    { markBy: proposal === null ? 'person' : 'program', dismissed: null, shelved: nothingShelved },
  );
}

function setMark(codebook: Codebook, state: FormState, change: Partial<Mark>): FormState {
  const { draft } = state;
  if (draft.mark === null) return state;
  const mark = { ...draft.mark, ...change };
  const byPerson = state.markBy === 'person' || !sameProposal(proposalFor(codebook, draft), mark);
  return withDraft(state, { ...draft, mark }, { markBy: byPerson ? 'person' : 'program' });
}

function setAnswer(answers: Profile, criterion: CriterionId, chosen: readonly AnswerId[]): Profile {
  const { [criterion]: _, ...rest } = answers;
  return chosen.length === 0 ? rest : { ...rest, [criterion]: chosen };
}

/** One step of the form. Pure. In: codebook, the form, what was done. Out: the form after it. */
export function stepForm(codebook: Codebook, state: FormState, action: FormAction): FormState {
  const { draft } = state;
  switch (action.kind) {
    case 'answer': {
      const answers = setAnswer(draft.answers, action.criterion, action.answers);
      return followProposal(codebook, withDraft(state, { ...draft, answers }));
    }
    case 'fill':
      return followProposal(
        codebook,
        withDraft(state, { ...draft, answers: { ...action.answers, ...draft.answers } }),
      );
    case 'outcome': {
      const derived = deriveOutcome(codebook, draft.answers);
      const outcome = action.outcome === derived ? null : action.outcome;
      return followProposal(codebook, withDraft(state, { ...draft, outcome }));
    }
    case 'toggle-mark':
      return toggleMark(codebook, state);
    case 'mark':
      return setMark(codebook, state, action.mark);
    case 'rationale':
      return withDraft(state, { ...draft, rationale: action.rationale });
    case 'start':
      return action.state;
    default:
      return assertNever(action);
  }
}

const sameMark = (one: DraftView['mark'], other: DraftView['mark']): boolean =>
  one === null || other === null
    ? one === other
    : one.criterion === other.criterion &&
      one.alternative === other.alternative &&
      one.rationale === other.rationale &&
      one.reasons.length === other.reasons.length &&
      one.reasons.every((reason) => other.reasons.includes(reason));

/** In: codebook and two forms. Out: whether they say the same, so that there is nothing to save. */
export function sameDraft(codebook: Codebook, one: DraftView, other: DraftView): boolean {
  return (
    one.outcome === other.outcome &&
    one.rationale === other.rationale &&
    sameMark(one.mark, other.mark) &&
    codebook.criteria.every(({ id }) =>
      sameAnswers(answersTo(one.answers, id), answersTo(other.answers, id)),
    )
  );
}
