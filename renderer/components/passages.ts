import type { Codebook } from '../../shared/codebook/codebook.ts';
import type { CriterionId } from '../../shared/lib/ids.ts';

/** A run of text; `bears` where it bears on the criterion asked about. */
export type Passage = { readonly text: string; readonly bears: boolean };

const STEM = 5;

function stemsOf(text: string): readonly string[] {
  const words = text.toLocaleLowerCase('nb').match(/\p{L}+/gu) ?? [];
  return [
    ...new Set(words.filter((word) => word.length >= STEM).map((word) => word.slice(0, STEM))),
  ];
}

/**
 * The beginnings of words that tell one criterion from the others: of its label, those no other label has.
 * «Evaluert sammen» gives `evalu`; `samme` is left out, since three criteria share it.
 */
function tellingStems(codebook: Codebook, criterion: CriterionId): readonly string[] {
  const others = codebook.criteria
    .filter((one) => one.id !== criterion)
    .flatMap((one) => stemsOf(one.label));
  const own = codebook.criteria.find((one) => one.id === criterion);
  const answers = own?.answers.flatMap((answer) => stemsOf(answer.label)) ?? [];
  return [...stemsOf(own?.label ?? ''), ...answers].filter((stem) => !others.includes(stem));
}

/**
 * Splits what a source said into the parts of sentences that bear on a criterion and those that do not: a part
 * bears on it where a word begins as the criterion's own words do. A help for the eye; it decides nothing.
 * In: codebook, criterion (null: none), text. Out: the text in runs; put together they are the text.
 */
export function passagesFor(
  codebook: Codebook,
  criterion: CriterionId | null,
  text: string,
): readonly Passage[] {
  const stems = criterion === null ? [] : tellingStems(codebook, criterion);
  if (stems.length === 0) return [{ text, bears: false }];
  // The space before a part is a part of its own, so that it is not underlined.
  const parts = text.match(/\s+|[^\s.,;:!?][^.,;:!?]*[.,;:!?]*|[.,;:!?]+/gu) ?? [text];
  const runs: Passage[] = [];
  for (const part of parts) {
    const bears = stemsOf(part).some((stem) => stems.includes(stem));
    const last = runs.at(-1);
    if (last !== undefined && last.bears === bears) {
      runs[runs.length - 1] = { text: last.text + part, bears };
    } else {
      runs.push({ text: part, bears });
    }
  }
  return runs;
}
