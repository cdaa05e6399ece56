import { onScale } from '../../../../shared/agreement/reshaped-votes.ts';
import type { Vote } from '../../../../shared/agreement/unit-votes.ts';
import * as shared from '../../../../shared/agreement/vote-patterns.ts';

/** A first vote about one unit. */
export interface Rating extends Vote {
  readonly unit: string;
}

/** First votes in any order, as the examples in print have them. */
export type Ratings = readonly Rating[];

/** The votes of each unit. */
export function byUnit(ratings: Ratings): readonly (readonly Vote[])[] {
  const units = new Map<string, Vote[]>();
  for (const { unit, ...vote } of ratings) {
    const known = units.get(unit);
    if (known === undefined) units.set(unit, [vote]);
    else known.push(vote);
  }
  return [...units.values()];
}

/** Votes as patterns, with the complete scale in rank order where there is one. */
export function votePatterns(ratings: Ratings, scale?: readonly string[]): shared.VotePatterns {
  const votes = shared.votePatterns(byUnit(ratings));
  return scale === undefined ? votes : onScale(votes, scale);
}
