import type { Codebook } from '../codebook/codebook.ts';
import { answersTo } from '../codebook/profile.ts';
import type { Judgement } from '../events/judgement.ts';
import { assertNever } from '../lib/assert-never.ts';
import { answerId, criterionId, outcomeId } from '../lib/ids.ts';
import { z } from 'zod';
import type { Scale } from './scale.ts';
import { scaleOf } from './scale-of.ts';

/** What can be agreed on: the outcome, one outcome against all others, the mark, a criterion, one of several answers. */
export const agreementItem = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('outcome') }),
  z.strictObject({ kind: z.literal('one-outcome'), outcome: outcomeId }),
  z.strictObject({ kind: z.literal('borderline') }),
  z.strictObject({ kind: z.literal('criterion'), criterion: criterionId }),
  z.strictObject({ kind: z.literal('one-answer'), criterion: criterionId, answer: answerId }),
]);
export type AgreementItem = z.infer<typeof agreementItem>;

/** In: a codebook. Out: everything that is compared, in the order in which it is shown. */
export function agreementItems({ outcomes, criteria }: Codebook): readonly AgreementItem[] {
  return [
    { kind: 'outcome' },
    ...outcomes.map(({ id }) => ({ kind: 'one-outcome' as const, outcome: id })),
    { kind: 'borderline' },
    ...criteria.flatMap(({ id, multiple, answers }): AgreementItem[] => [
      { kind: 'criterion', criterion: id },
      ...(multiple
        ? answers.map((one) => ({
            kind: 'one-answer' as const,
            criterion: id,
            answer: one.id,
          }))
        : []),
    ]),
  ];
}

/** In: the codebook and what is compared. Out: what its answers are to each other. */
export function itemScale(codebook: Codebook, item: AgreementItem): Scale {
  if (item.kind !== 'criterion') return { kind: 'nominal' };
  const criterion = codebook.criteria.find((one) => one.id === item.criterion);
  return criterion === undefined ? { kind: 'nominal' } : scaleOf(codebook, criterion);
}

const yes = 'ja';
const no = 'nei';

/**
 * In: what is compared, and a vote. Out: what the vote says of it, `ja` or `nei` where it is one thing against the
 * rest; several answers as one text, sorted; undefined where it is not answered.
 */
export function valueIn(
  item: AgreementItem,
  vote: Pick<Judgement, 'outcome' | 'borderline' | 'answers'>,
): string | undefined {
  switch (item.kind) {
    case 'outcome':
      return vote.outcome;
    case 'one-outcome':
      return vote.outcome === item.outcome ? yes : no;
    case 'borderline':
      return vote.borderline === null ? no : yes;
    case 'criterion': {
      const answers = answersTo(vote.answers, item.criterion);
      return answers.length === 0 ? undefined : [...answers].sort().join(';');
    }
    case 'one-answer': {
      const answers = answersTo(vote.answers, item.criterion);
      if (answers.length === 0) return undefined;
      return answers.includes(item.answer) ? yes : no;
    }
    default:
      return assertNever(item);
  }
}
