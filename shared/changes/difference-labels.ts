import type { Codebook } from '../codebook/codebook.ts';

/** Labels by id; of answers by `criterion/answer`. */
export type DifferenceLabels = Readonly<
  Record<'outcomes' | 'criteria' | 'answers', Readonly<Record<string, string>>>
>;

type Named = readonly (readonly [string, string])[];

const outcomesIn = ({ outcomes }: Codebook): Named => outcomes.map(({ id, label }) => [id, label]);
const criteriaIn = ({ criteria }: Codebook): Named => criteria.map(({ id, label }) => [id, label]);
const answersIn = ({ criteria }: Codebook): Named =>
  criteria.flatMap(({ id, answers }) =>
    answers.map((one) => [`${id}/${one.id}`, one.label] as const),
  );

/** In: the earlier and the later codebook. Out: what is called what; the later one goes before. */
export function differenceLabels(before: Codebook, after: Codebook): DifferenceLabels {
  const all = (named: (codebook: Codebook) => Named) =>
    Object.fromEntries([...named(before), ...named(after)]);
  return { outcomes: all(outcomesIn), criteria: all(criteriaIn), answers: all(answersIn) };
}
