import type { Codebook } from '../../../shared/codebook/codebook.ts';
import type { AnswerId, CriterionId } from '../../../shared/lib/ids.ts';
import { listText, withinSentence } from '../../../shared/lib/norwegian-format.ts';

/** In: codebook, criterion and answers. Out: the answers in words, «a og b»; empty where there are none. */
export function answersInWords(
  codebook: Codebook,
  criterion: CriterionId,
  answers: readonly AnswerId[],
): string {
  const known = codebook.criteria.find((one) => one.id === criterion)?.answers ?? [];
  return listText(answers.map((id) => known.find((one) => one.id === id)?.label ?? id));
}

/** In: codebook and an outcome's id. Out: its label within a sentence. */
export function outcomeInWords(codebook: Codebook, id: string | null): string {
  return withinSentence(codebook.outcomes.find((one) => one.id === id)?.label ?? id ?? '');
}

/** In: codebook and a criterion's id. Out: its label within a sentence. */
export function criterionInWords(codebook: Codebook, id: string | null): string {
  return withinSentence(codebook.criteria.find((one) => one.id === id)?.label ?? id ?? '');
}
