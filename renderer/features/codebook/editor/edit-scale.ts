import type { Criterion } from '../../../../shared/codebook/codebook.ts';
import type { CriterionScale } from '../../../../shared/codebook/criterion-scale.ts';
import { assertNever } from '../../../../shared/lib/assert-never.ts';
import type { AnswerId } from '../../../../shared/lib/ids.ts';

type Answers = readonly Pick<Criterion['answers'][number], 'id'>[];

/** What a criterion's answers can be to each other, in the order of the choices; `none`: they are only different. */
export const scaleKinds = ['none', 'ordinal', 'interval'] as const;
export type ScaleKind = (typeof scaleKinds)[number];

/** In: a criterion and a scale, or none. Out: the criterion with it. */
export function withScale(criterion: Criterion, scale: CriterionScale | undefined): Criterion {
  const { scale: _before, ...rest } = criterion;
  return scale === undefined ? rest : { ...rest, scale };
}

/** The answers from low to high as a scale has them; those it does not name last. */
function orderIn(answers: Answers, scale: CriterionScale | undefined): readonly AnswerId[] {
  const ids = answers.map((one) => one.id);
  if (scale === undefined) return ids;
  const place = (id: AnswerId): number => {
    if (scale.kind === 'interval') return scale.values[id] ?? Infinity;
    const at = scale.order.indexOf(id);
    return at === -1 ? Infinity : at;
  };
  return ids.toSorted((one, other) => (place(one) < place(other) ? -1 : 1));
}

/** In: a kind of scale, the answers, and the scale there is. Out: a scale of that kind that begins from what is known. */
export function scaleOfKind(
  kind: ScaleKind,
  answers: Answers,
  before: CriterionScale | undefined,
): CriterionScale | undefined {
  const order = orderIn(answers, before);
  switch (kind) {
    case 'none':
      return undefined;
    case 'ordinal':
      return { kind, order: [...order] };
    case 'interval':
      return { kind, values: Object.fromEntries(order.map((id, at) => [id, at])) };
    default:
      return assertNever(kind);
  }
}

/**
 * Lets a scale follow its answers: an answer with a new id keeps its place, one that is taken out goes, and one that is
 * new stands highest. In: the scale, the answers before and after. Out: the scale after.
 */
export function followAnswers(
  scale: CriterionScale | undefined,
  before: Answers,
  after: Answers,
): CriterionScale | undefined {
  if (scale === undefined) return undefined;
  const gone = before.filter((one) => !after.some(({ id }) => id === one.id));
  const added = after.filter((one) => !before.some(({ id }) => id === one.id));
  const renamed = before.length === after.length && gone.length === 1 && added.length === 1;
  const [from, to] = [gone[0]?.id, added[0]?.id];
  const kept = (id: AnswerId): readonly AnswerId[] => {
    if (renamed && id === from && to !== undefined) return [to];
    return gone.some((one) => one.id === id) ? [] : [id];
  };
  const more = renamed ? [] : added.map((one) => one.id);
  switch (scale.kind) {
    case 'ordinal':
      return { ...scale, order: [...scale.order.flatMap(kept), ...more] };
    case 'interval': {
      const numbers = before.flatMap(({ id }) => {
        const number = scale.values[id];
        return number === undefined ? [] : kept(id).map((one) => [one, number] as const);
      });
      const highest = Math.max(-1, ...numbers.map(([, number]) => number));
      const higher = more.map((id, at) => [id, highest + 1 + at] as const);
      return { ...scale, values: Object.fromEntries([...numbers, ...higher]) };
    }
    default:
      return assertNever(scale);
  }
}

/** In: the numbers of a scale, an answer, and its number; null where what is written is none. Out: the numbers after it. */
export function withNumber(
  scale: Extract<CriterionScale, { readonly kind: 'interval' }>,
  answer: AnswerId,
  number: number | null,
): CriterionScale {
  const { [answer]: _before, ...others } = scale.values;
  return { ...scale, values: number === null ? others : { ...others, [answer]: number } };
}

/** In: what somebody wrote, with comma or point. Out: the number, or null. */
export function numberTyped(text: string): number | null {
  const plain = text.trim().replace(',', '.').replace(/^[−–]/u, '-');
  return /^-?\d+(\.\d+)?$/u.test(plain) ? Number(plain) : null;
}
