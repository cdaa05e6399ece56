import type { Criterion } from '../../../shared/codebook/codebook.ts';
import type { AnswerId } from '../../../shared/lib/ids.ts';

/** In: a criterion, where the codebook has it. Out: from answers to their labels; an unknown id stands for itself. */
export function answerLabels(
  criterion: Criterion | undefined,
): (answers: readonly AnswerId[]) => string {
  return (answers) =>
    answers.map((id) => criterion?.answers.find((one) => one.id === id)?.label ?? id).join(', ');
}
