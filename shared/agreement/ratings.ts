/**
 * One first vote: what one adviser answered about one unit. `value` is the answer's id; where a
 * criterion takes several answers, the caller passes the set as one canonical string. `undefined`
 * is "not answered" and takes no part in any statistic.
 */
export interface Rating {
  readonly unit: string;
  readonly rater: string;
  readonly value: string | undefined;
}

/** First votes in any order; at most one per adviser and unit. */
export type Ratings = readonly Rating[];
