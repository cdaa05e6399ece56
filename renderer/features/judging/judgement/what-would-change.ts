import type { Codebook, Criterion } from '../../../../shared/codebook/codebook.ts';
import { deriveOutcome } from '../../../../shared/codebook/derive-outcome.ts';
import { answersTo, type Profile } from '../../../../shared/codebook/profile.ts';
import type { AnswerId, CriterionId, OutcomeId } from '../../../../shared/lib/ids.ts';

/** One answer that, given otherwise, would give another outcome. */
export type WouldChange = {
  readonly criterion: CriterionId;
  readonly answer: AnswerId;
  readonly outcome: OutcomeId;
  /** Why it is worth saying: the criterion is in doubt, not answered yet, or answered otherwise. */
  readonly because: 'doubt' | 'unanswered' | 'answered';
};

const weight: Readonly<Record<WouldChange['because'], number>> = {
  doubt: 0,
  unanswered: 1,
  answered: 2,
};

function reasonFor(codebook: Codebook, given: Profile, criterion: CriterionId) {
  const answers = answersTo(given, criterion);
  if (answers.length === 0) return 'unanswered';
  const doubt = codebook.doubt?.answer;
  return doubt !== undefined && answers.includes(doubt) ? 'doubt' : 'answered';
}

function changesFrom(
  codebook: Codebook,
  given: Profile,
  criterion: Criterion,
  now: OutcomeId,
): readonly WouldChange[] {
  const because = reasonFor(codebook, given, criterion.id);
  return criterion.answers.flatMap((answer) => {
    const changed = criterion.multiple
      ? [...answersTo(given, criterion.id), answer.id]
      : [answer.id];
    const outcome = deriveOutcome(codebook, { ...given, [criterion.id]: changed });
    return outcome === now
      ? []
      : [{ criterion: criterion.id, answer: answer.id, outcome, because }];
  });
}

/**
 * What would change the outcome: every single answer that gives another one, the doubtful first, then the
 * unanswered; one a criterion and outcome. In: codebook and profile. Out: the changes, the most telling first.
 */
export function whatWouldChange(codebook: Codebook, given: Profile): readonly WouldChange[] {
  const now = deriveOutcome(codebook, given);
  const all = codebook.criteria.flatMap((one) => changesFrom(codebook, given, one, now));
  const first = all.filter(
    (one, at) =>
      all.findIndex(
        (other) => other.criterion === one.criterion && other.outcome === one.outcome,
      ) === at,
  );
  return first
    .map((one, at) => ({ one, at }))
    .sort(
      (left, right) => weight[left.one.because] - weight[right.one.because] || left.at - right.at,
    )
    .map(({ one }) => one);
}

/** In: codebook and profile. Out: the criteria nobody has answered yet, in the codebook's order. */
export function unanswered(codebook: Codebook, given: Profile): readonly CriterionId[] {
  return codebook.criteria.map((one) => one.id).filter((id) => answersTo(given, id).length === 0);
}
