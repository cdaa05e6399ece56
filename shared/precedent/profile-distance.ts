import { answersTo, sameAnswers, type Profile } from '../codebook/profile.ts';
import type { CriterionId } from '../lib/ids.ts';

/** How one profile lies to another. */
export type Compared = {
  /** Criteria that both have answered, and how many of them alike. */
  readonly compared: number;
  readonly same: number;
  /** Those answered differently, in the order of the weights. */
  readonly differing: readonly CriterionId[];
  /** The weighted share of the compared criteria that are answered differently, 0 to 1; 1 where none is compared. */
  readonly distance: number;
  /** The weighted share of all that the first profile answers which the second answers alike, 0 to 1. */
  readonly nearness: number;
};

/**
 * Compares the answers of a case with an earlier one's. Only criteria that both have answered are compared, so that
 * rounds with other codebooks can be; `nearness` counts what the other lacks as unlike, so that a codebook with one
 * criterion in common makes nobody a neighbour. In: the profile asked about, the earlier one, the weights. Out: both.
 */
export function compareProfiles(
  asked: Profile,
  earlier: Profile,
  weights: ReadonlyMap<CriterionId, number>,
): Compared {
  let compared = 0;
  let same = 0;
  let answered = 0;
  let comparedWeight = 0;
  let sameWeight = 0;
  const differing: CriterionId[] = [];
  for (const [criterion, weight] of weights) {
    const here = answersTo(asked, criterion);
    if (here.length === 0) continue;
    answered += weight;
    const there = answersTo(earlier, criterion);
    if (there.length === 0) continue;
    compared += 1;
    comparedWeight += weight;
    if (sameAnswers(here, there)) {
      same += 1;
      sameWeight += weight;
    } else differing.push(criterion);
  }
  return {
    compared,
    same,
    differing,
    distance: comparedWeight === 0 ? 1 : (comparedWeight - sameWeight) / comparedWeight,
    nearness: answered === 0 ? 0 : sameWeight / answered,
  };
}
