import type { Criterion } from '../../../../shared/codebook/codebook.ts';
import type { AnswerId } from '../../../../shared/lib/ids.ts';

/** An answer with the letter that chooses it while its criterion has the focus; null where no letter is left. */
export type LetteredAnswer = {
  readonly id: AnswerId;
  readonly label: string;
  readonly full: string;
  readonly letter: string | null;
};

/**
 * Gives each answer the first of its letters that no earlier answer has: s senter, a avdeling, k koordinator,
 * o kontakt. In: a criterion. Out: its answers in order.
 */
export function letteredAnswers(criterion: Criterion): readonly LetteredAnswer[] {
  const taken = new Set<string>();
  return criterion.answers.map((answer) => {
    const label = answer.short ?? answer.label;
    const letters = label.toLocaleLowerCase('nb').match(/\p{L}/gu) ?? [];
    const letter = letters.find((one) => !taken.has(one)) ?? null;
    if (letter !== null) taken.add(letter);
    return { id: answer.id, label, full: answer.label, letter };
  });
}
