/**
 * What one adviser answered first. `value` is the answer's id; where a criterion takes several answers, the caller
 * passes the set as one canonical string. `undefined` is "not answered" and takes no part in any statistic.
 */
export interface Vote {
  readonly rater: string;
  readonly value: string | undefined;
}

/** The first votes of each unit, at most one per adviser, in any order; read once. */
export type UnitVotes = Iterable<readonly Vote[]>;
