import { cell } from './cell.ts';
import { type CodedRatings, codeRatings } from './coded-ratings.ts';
import type { Ratings } from './ratings.ts';

/**
 * First votes as a contingency table for any number of raters: each distinct combination of votes
 * on one unit, with the number of units that have it. Every statistic of this folder is computed
 * from it. The votes of pattern `p` stand in the slots `start[p]` up to `start[p + 1]` of `rater`
 * and `value`. Patterns stand in an order of their own, so that the same votes in another order
 * give the same statistics to the last bit.
 */
export interface VotePatterns {
  /** Units judged by at least two; no others are counted anywhere here. */
  readonly units: number;
  /** Distinct raters of those units. */
  readonly raters: number;
  /** Their names, sorted by code unit; `rater` points into them. */
  readonly raterNames: readonly string[];
  /** Distinct raters with at least one answer anywhere, also on units that only they judged. */
  readonly ratersInAll: number;
  readonly categories: readonly string[];
  /** How many of the categories were used. */
  readonly categoriesUsed: number;
  /** True where the caller gave the categories, in rank order; false where they are the observed. */
  readonly ranked: boolean;
  readonly patterns: number;
  /** How many units have each pattern. */
  readonly count: Int32Array;
  readonly start: Int32Array;
  readonly rater: Int32Array;
  readonly value: Int32Array;
}

/**
 * Gathers first votes into patterns. In, defaults and errors: as `codeRatings`, with the complete
 * scale in rank order as the optional second argument.
 */
export function votePatterns(ratings: Ratings, scale?: readonly string[]): VotePatterns {
  const coded = codeRatings(ratings, scale);
  const { representatives, countOf } = distinctUnits(coded);
  const start = new Int32Array(representatives.length + 1);
  const rater: number[] = [];
  const value: number[] = [];
  representatives.forEach((unit, pattern) => {
    for (let slot = cell(coded.start, unit); slot < cell(coded.start, unit + 1); slot += 1) {
      rater.push(cell(coded.rater, slot));
      value.push(cell(coded.value, slot));
    }
    start[pattern + 1] = rater.length;
  });
  return {
    units: coded.units,
    raters: coded.raters.length,
    raterNames: coded.raters,
    ratersInAll: coded.ratersInAll,
    categories: coded.categories,
    categoriesUsed: coded.categoriesUsed,
    ranked: scale !== undefined,
    patterns: representatives.length,
    count: Int32Array.from(representatives, (unit) => cell(countOf, unit)),
    start,
    rater: Int32Array.from(rater),
    value: Int32Array.from(value),
  };
}

/**
 * One unit for each distinct combination of votes, and how many units look like it. Units walk a
 * tree vote by vote; those that end in the same node are alike.
 */
function distinctUnits(coded: CodedRatings) {
  const width = coded.raters.length * coded.categories.length;
  const branches = new Map<number, number>();
  const representativeOf = new Map<number, number>();
  const countOf = new Int32Array(coded.units);
  for (let unit = 0; unit < coded.units; unit += 1) {
    let node = 0;
    for (let slot = cell(coded.start, unit); slot < cell(coded.start, unit + 1); slot += 1) {
      const vote = cell(coded.rater, slot) * coded.categories.length + cell(coded.value, slot);
      const branch = node * width + vote;
      let next = branches.get(branch);
      if (next === undefined) {
        next = branches.size + 1;
        branches.set(branch, next);
      }
      node = next;
    }
    const representative = representativeOf.get(node) ?? unit;
    if (representative === unit) representativeOf.set(node, unit);
    countOf[representative] = cell(countOf, representative) + 1;
  }
  const representatives = [...representativeOf.values()].sort((a, b) => compareVotes(coded, a, b));
  return { representatives, countOf };
}

function compareVotes(coded: CodedRatings, a: number, b: number): number {
  const fromA = cell(coded.start, a);
  const fromB = cell(coded.start, b);
  const lengthA = cell(coded.start, a + 1) - fromA;
  const lengthB = cell(coded.start, b + 1) - fromB;
  if (lengthA !== lengthB) return lengthA - lengthB;
  for (let vote = 0; vote < lengthA; vote += 1) {
    const difference =
      cell(coded.rater, fromA + vote) - cell(coded.rater, fromB + vote) ||
      cell(coded.value, fromA + vote) - cell(coded.value, fromB + vote);
    if (difference !== 0) return difference;
  }
  return 0;
}
