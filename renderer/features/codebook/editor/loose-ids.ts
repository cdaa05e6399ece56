import type { AnswerId, CriterionId, OutcomeId } from '../../../../shared/lib/ids.ts';

// What is typed here need not be an id yet. `readCodebook` looks at the whole before it is used, and names the place.

/** In: what stands in a field. Out: it, where a criterion's id belongs. */
export const criterionIdTyped = (text: string): CriterionId =>
  // Read strictly before it is used; see above.
  text as CriterionId;

/** In: what stands in a field. Out: it, where an answer's id belongs. */
export const answerIdTyped = (text: string): AnswerId =>
  // Read strictly before it is used; see above.
  text as AnswerId;

/** In: what stands in a field. Out: it, where an outcome's id belongs. */
export const outcomeIdTyped = (text: string): OutcomeId =>
  // Read strictly before it is used; see above.
  text as OutcomeId;

const foreign: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', å: 'a' };

/** In: a label. Out: an id made from it, `egen-tjeneste`; empty where no letter or digit is left. */
export function slugOf(label: string): string {
  return label
    .toLocaleLowerCase('nb')
    .replaceAll(/[æøå]/gu, (letter) => foreign[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
}

/** In: a wish and the ids that are taken. Out: the wish, with a number where it is taken. */
export function freeId(wish: string, taken: readonly string[]): string {
  if (!taken.includes(wish)) return wish;
  for (let number = 2; ; number += 1) {
    const id = `${wish}-${String(number)}`;
    if (!taken.includes(id)) return id;
  }
}
