import { z } from 'zod';
import { assertNever } from '../lib/assert-never.ts';
import { answerId, type AnswerId } from '../lib/ids.ts';

/**
 * What the answers to a criterion are to each other, where they are more than different: `ordinal` names them all
 * from low to high, `interval` says which number each stands for. Without a scale they are only different.
 */
export const criterionScale = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ordinal'), order: z.array(answerId).min(2) }),
  z.strictObject({ kind: z.literal('interval'), values: z.record(answerId, z.number()) }),
]);
export type CriterionScale = z.infer<typeof criterionScale>;

type Scaled = {
  readonly multiple: boolean;
  readonly answers: readonly { readonly id: AnswerId }[];
  readonly scale?: CriterionScale | undefined;
};

/** In: a criterion. Out: what is wrong with its scale, in words; nothing where it has none. */
export function scaleMistakes({ multiple, answers, scale }: Scaled): readonly string[] {
  if (scale === undefined) return [];
  if (multiple) return ['en skala krever at bare ett svar gjelder'];
  const ids = answers.map((one) => one.id);
  const named = namedIn(scale);
  return [
    ...ids.filter((id) => !named.includes(id)).map((id) => `svaret «${id}» mangler`),
    ...named.filter((id) => !ids.some((one) => one === id)).map((id) => `«${id}» er ikke et svar`),
    ...named.filter((id, at) => named.indexOf(id) < at).map((id) => `«${id}» står to ganger`),
    ...sameNumbers(scale),
  ];
}

function namedIn(scale: CriterionScale): readonly string[] {
  switch (scale.kind) {
    case 'ordinal':
      return scale.order;
    case 'interval':
      return Object.keys(scale.values);
    default:
      return assertNever(scale);
  }
}

function sameNumbers(scale: CriterionScale): readonly string[] {
  if (scale.kind !== 'interval') return [];
  const numbers = Object.values(scale.values);
  return numbers.flatMap((number, at) =>
    numbers.indexOf(number) < at ? [`to svar står for tallet ${String(number)}`] : [],
  );
}
