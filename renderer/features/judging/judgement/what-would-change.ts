import type { Codebook, Criterion } from '../../../../shared/codebook/codebook.ts';
import { deriveOutcome } from '../../../../shared/codebook/derive-outcome.ts';
import { answersTo, type Profile } from '../../../../shared/codebook/profile.ts';
import type { AnswerId, CriterionId, OutcomeId } from '../../../../shared/lib/ids.ts';

/** One answer that, given or taken away, would give another outcome. */
export type WouldChange = {
  readonly criterion: CriterionId;
  readonly answer: AnswerId;
  /** With the answer, which is not given now, or without it. */
  readonly how: 'with' | 'without';
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

/** One step away from what is answered now. */
type Step = Pick<WouldChange, 'answer' | 'how'> & { readonly answers: readonly AnswerId[] };

function stepsFrom(chosen: readonly AnswerId[], { answers, multiple }: Criterion): readonly Step[] {
  const ids = answers.map((one) => one.id);
  const added = ids
    .filter((id) => !chosen.includes(id))
    .map((id): Step => ({ answer: id, how: 'with', answers: multiple ? [...chosen, id] : [id] }));
  const removed = ids
    .filter((id) => chosen.includes(id))
    .map((id): Step => {
      const left = chosen.filter((one) => one !== id);
      return { answer: id, how: 'without', answers: left };
    });
  return [...added, ...removed];
}

function changesFrom(
  codebook: Codebook,
  given: Profile,
  criterion: Criterion,
  now: OutcomeId,
): readonly WouldChange[] {
  const because = reasonFor(codebook, given, criterion.id);
  return stepsFrom(answersTo(given, criterion.id), criterion).flatMap(
    ({ answer, how, answers }) => {
      const outcome = deriveOutcome(codebook, { ...given, [criterion.id]: answers });
      return outcome === now ? [] : [{ criterion: criterion.id, answer, how, outcome, because }];
    },
  );
}

/**
 * What would change the outcome: every single answer that gives another one when it is given or taken away, the
 * doubtful first, then the unanswered; one a criterion and outcome, one to give before one to take away. In: codebook and profile. Out: the changes, the most telling first.
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
