import type { Codebook } from '../../../../shared/codebook/codebook.ts';
import { answersTo, type Profile } from '../../../../shared/codebook/profile.ts';
import type { DraftView } from '../../../../shared/contract/views.ts';
import type { AnswerId, CriterionId } from '../../../../shared/lib/ids.ts';

function answersUnder({ criteria }: Codebook, given: Profile): Profile {
  const kept: Record<CriterionId, readonly AnswerId[]> = {};
  for (const { id, answers, multiple } of criteria) {
    const known = answersTo(given, id).filter((one) => answers.some((answer) => answer.id === one));
    if (known.length > 0 && (multiple || known.length === 1)) kept[id] = known;
  }
  return kept;
}

/**
 * A form that was filled in under an earlier version of the codebook, as it can stand under this one: what the
 * codebook no longer has is left open for the person to say anew; words are kept.
 * In: codebook and draft. Out: the same draft where all of it can stand.
 */
export function draftUnder(codebook: Codebook, draft: DraftView): DraftView {
  const { mark, outcome } = draft;
  const criterion = codebook.criteria.find((one) => one.id === mark?.criterion)?.id ?? null;
  const alternative = codebook.outcomes.find((one) => one.id === mark?.alternative)?.id ?? null;
  return {
    answers: answersUnder(codebook, draft.answers),
    outcome: codebook.outcomes.find((one) => one.id === outcome)?.id ?? null,
    mark: mark === null ? null : { ...mark, criterion, alternative },
    rationale: draft.rationale,
  };
}
