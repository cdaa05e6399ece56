import { z } from 'zod';
import { answerId, criterionId, type AnswerId, type CriterionId } from '../lib/ids.ts';

/** The answers of one judgement: criterion to its answers. A criterion that is not answered has no key. */
export const profile = z.record(criterionId, z.array(answerId).min(1).readonly());
export type Profile = Readonly<z.infer<typeof profile>>;

/** In: a profile and a criterion. Out: the answers given, none where it is unanswered. */
export function answersTo(given: Profile, criterion: CriterionId): readonly AnswerId[] {
  return given[criterion] ?? [];
}

/** In: two answers to one criterion. Out: whether they say the same, order aside. */
export function sameAnswers(one: readonly AnswerId[], other: readonly AnswerId[]): boolean {
  return one.length === other.length && one.every((answer) => other.includes(answer));
}
