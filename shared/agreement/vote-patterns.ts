import { PatternTree, type Pattern } from './pattern-tree.ts';
import type { UnitVotes } from './unit-votes.ts';

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
  /** True where the categories are a whole scale in rank order; false where they are the observed. */
  readonly ranked: boolean;
  readonly patterns: number;
  /** How many units have each pattern. */
  readonly count: Int32Array;
  readonly start: Int32Array;
  readonly rater: Int32Array;
  readonly value: Int32Array;
}

/**
 * Gathers first votes into patterns; linear in their number. The categories are the answers used for units judged by
 * at least two (the convention of Gwet's irrCAC), sorted by code unit so that the order of the votes does not matter.
 *
 * In: the votes of each unit, in any order. Throws RangeError for two votes by one rater on one unit, since they are
 * not first votes.
 */
export function votePatterns(units: UnitVotes): VotePatterns {
  const tree = new PatternTree();
  for (const votes of units) tree.add(votes);
  const { patterns, raters, categories, ratersInAll } = tree.gathered();
  return {
    ...laidOut(patterns),
    raterNames: raters,
    ratersInAll,
    categories,
    ranked: false,
  };
}

/** In: patterns in their order. Out: what follows from them alone. */
export function laidOut(
  patterns: readonly Pattern[],
): Omit<VotePatterns, 'raterNames' | 'ratersInAll' | 'categories' | 'ranked'> {
  const all = patterns.flatMap(({ votes }) => votes);
  const start = new Int32Array(patterns.length + 1);
  let end = 0;
  patterns.forEach(({ votes }, pattern) => {
    end += votes.length;
    start[pattern + 1] = end;
  });
  return {
    units: patterns.reduce((sum, { units }) => sum + units, 0),
    raters: new Set(all.map(({ rater }) => rater)).size,
    categoriesUsed: new Set(all.map(({ value }) => value)).size,
    patterns: patterns.length,
    count: Int32Array.from(patterns, ({ units }) => units),
    start,
    rater: Int32Array.from(all, ({ rater }) => rater),
    value: Int32Array.from(all, ({ value }) => value),
  };
}
