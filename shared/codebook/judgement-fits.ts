import type { BorderlineMark } from '../events/judgement.ts';
import type { AnswerId, CriterionId, OutcomeId } from '../lib/ids.ts';
import type { Codebook } from './codebook.ts';
import { answersTo, type Profile } from './profile.ts';

/** What somebody has judged: by themselves, or for others who differed. */
export type Judged = {
  readonly answers: Profile;
  readonly outcome: OutcomeId;
  readonly borderline: BorderlineMark | null;
};

/** Something a judgement rests on that the codebook does not have. */
export type Gone =
  | { readonly part: 'outcome'; readonly id: OutcomeId }
  | { readonly part: 'alternative'; readonly id: OutcomeId }
  | { readonly part: 'doubt'; readonly id: CriterionId }
  | { readonly part: 'answer'; readonly id: AnswerId; readonly criterion: CriterionId };

/**
 * What a judgement made under another version rests on that this codebook does not have: its outcome, the mark's other
 * outcome or criterion, or an answer to a criterion that is still asked. Answers to a criterion that is no longer asked
 * are left alone: they stay with the version they were given under.
 * In: the codebook and the judgement. Out: what is gone; none where the judgement could stand under the codebook.
 */
export function goneFrom(codebook: Codebook, judged: Judged): readonly Gone[] {
  const { outcome, borderline, answers } = judged;
  const hasOutcome = (id: OutcomeId): boolean => codebook.outcomes.some((one) => one.id === id);
  const gone: Gone[] = hasOutcome(outcome) ? [] : [{ part: 'outcome', id: outcome }];
  if (borderline !== null) {
    const { alternative, criterion } = borderline;
    if (!hasOutcome(alternative)) gone.push({ part: 'alternative', id: alternative });
    if (!codebook.criteria.some((one) => one.id === criterion))
      gone.push({ part: 'doubt', id: criterion });
  }
  for (const criterion of codebook.criteria) {
    const given = answersTo(answers, criterion.id);
    const strangers =
      given.length > 1 && !criterion.multiple
        ? given
        : given.filter((id) => !criterion.answers.some((one) => one.id === id));
    for (const id of strangers) gone.push({ part: 'answer', id, criterion: criterion.id });
  }
  return gone;
}

/** In: the codebook and a judgement. Out: whether the judgement can stand under it. */
export function fitsCodebook(codebook: Codebook, judged: Judged): boolean {
  return goneFrom(codebook, judged).length === 0;
}
