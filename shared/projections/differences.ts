import type { Codebook } from '../codebook/codebook.ts';
import { answersTo, sameAnswers } from '../codebook/profile.ts';
import type { Judgement } from '../events/judgement.ts';
import type { CriterionId } from '../lib/ids.ts';

/** What can be held against something else of its kind: a judgement, or what was resolved. */
export type Said = Pick<Judgement, 'answers' | 'outcome' | 'borderline'>;

/** In what respects judgements of one entry differ. */
export type Differences = {
  readonly outcome: boolean;
  /** Some mark it as borderline and some do not: «tatt inn» against «tatt inn, grenseland» is a difference. */
  readonly mark: boolean;
  /** Criteria that at least two answered, and not alike; in the codebook's order. */
  readonly criteria: readonly CriterionId[];
};

function answeredApart(all: readonly Said[], criterion: CriterionId): boolean {
  const [first, ...rest] = all
    .map((one) => answersTo(one.answers, criterion))
    .filter((answers) => answers.length > 0);
  return first !== undefined && rest.some((answers) => !sameAnswers(answers, first));
}

/**
 * In: the codebook and what several have said of one entry. Out: in what they differ. A criterion that only one of
 * them answered is no difference: the other has not said otherwise.
 */
export function differencesAmong(codebook: Codebook, all: readonly Said[]): Differences {
  const [first, ...rest] = all;
  return {
    outcome: rest.some((one) => one.outcome !== first?.outcome),
    mark: rest.some((one) => (one.borderline === null) !== (first?.borderline === null)),
    criteria: codebook.criteria.map((one) => one.id).filter((id) => answeredApart(all, id)),
  };
}

/** As `differencesAmong`. Out: whether they differ in anything. */
export function differ(codebook: Codebook, all: readonly Said[]): boolean {
  if (all.length < 2) return false;
  const { outcome, mark, criteria } = differencesAmong(codebook, all);
  return outcome || mark || criteria.length > 0;
}
