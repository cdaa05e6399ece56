import { listText, withinSentence } from '../lib/norwegian-format.ts';
import type { OutcomeId } from '../lib/ids.ts';
import type { Codebook } from './codebook.ts';
import { conditionParts } from './describe-condition.ts';

/** One rule of a codebook in words. `parts` must all hold; none means that the rule takes what is left. */
export type DescribedRule = {
  readonly outcome: OutcomeId;
  readonly label: string;
  readonly parts: readonly string[];
};

/** In: a codebook. Out: its rules in words, in the order in which they are tried. */
export function describeRules(codebook: Codebook): readonly DescribedRule[] {
  return codebook.rules.map(({ outcome, when }) => ({
    outcome,
    label: codebook.outcomes.find((one) => one.id === outcome)?.label ?? outcome,
    parts: when === undefined ? [] : conditionParts(codebook, when),
  }));
}

/** In: a codebook. Out: how doubt counts, as sentences; null where the codebook has no answer that means doubt. */
export function describeDoubt(codebook: Codebook): string | null {
  const { doubt } = codebook;
  if (doubt === undefined) return null;
  const { answer, countsAs, couldBe } = doubt;
  return (
    `«${labelOf(codebook, answer)}» teller som «${labelOf(codebook, countsAs)}» når utfallet utledes. ` +
    `Gir «${labelOf(codebook, couldBe)}» et annet utfall, foreslår programmet å merke tilfellet som grenseland.`
  );
}

function labelOf(codebook: Codebook, answer: string): string {
  const known = codebook.criteria.flatMap((one) => one.answers).find((one) => one.id === answer);
  return known?.label ?? answer;
}

/** In: a codebook. Out: its groups in words: label, what is counted together, and the note its tables carry. */
export function describeGroups(
  codebook: Codebook,
): readonly { readonly label: string; readonly counts: string; readonly note: string }[] {
  return codebook.groups.map(({ label, outcomes, note }) => ({
    label,
    counts: listText(
      outcomes.map((id) =>
        withinSentence(codebook.outcomes.find((one) => one.id === id)?.label ?? id),
      ),
    ),
    note,
  }));
}
