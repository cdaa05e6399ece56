import { cell } from './cell.ts';
import { merged, type CodedVote } from './pattern-tree.ts';
import { laidOut, type VotePatterns } from './vote-patterns.ts';

type Reshaping = Pick<VotePatterns, 'categories' | 'raterNames' | 'ranked' | 'ratersInAll'> & {
  /** What becomes of a vote; undefined drops it. */
  readonly vote: (vote: CodedVote) => CodedVote | undefined;
};

/** The votes of one pattern, in the order of the raters. */
export function votesOf(votes: VotePatterns, pattern: number): readonly CodedVote[] {
  const from = cell(votes.start, pattern);
  return Array.from({ length: cell(votes.start, pattern + 1) - from }, (_, place) => ({
    rater: cell(votes.rater, from + place),
    value: cell(votes.value, from + place),
  }));
}

/** Patterns with each vote changed; those that become alike are one, those left with one vote are gone. */
function reshaped(votes: VotePatterns, { vote: change, ...shape }: Reshaping): VotePatterns {
  const patterns = Array.from({ length: votes.patterns }, (_, pattern) => ({
    votes: votesOf(votes, pattern).flatMap((vote) => change(vote) ?? []),
    units: cell(votes.count, pattern),
  }));
  return { ...shape, ...laidOut(merged(patterns.filter((one) => one.votes.length > 1))) };
}

/** The categories that occur, sorted by code unit, and no ranks. */
function observedOnly(votes: VotePatterns): VotePatterns {
  const seen = new Set(votes.value);
  const categories = votes.categories.filter((_, code) => seen.has(code)).sort();
  return reshaped(votes, { ...votes, categories, ranked: false, vote: recoded(votes, categories) });
}

function recoded(votes: VotePatterns, categories: readonly string[]) {
  const codes = votes.categories.map((name) => categories.indexOf(name));
  return ({ rater, value }: CodedVote): CodedVote => ({ rater, value: codes[value] ?? -1 });
}

/**
 * The same votes with a whole scale for categories, so that they have ranks.
 * In: votes and the scale from low to high. Throws RangeError for a scale that names a category twice, and for an
 * answer outside it.
 */
export function onScale(votes: VotePatterns, scale: readonly string[]): VotePatterns {
  if (new Set(scale).size < scale.length) {
    throw new RangeError('The scale names a category twice');
  }
  const outside = votes.categories.find((answer) => !scale.includes(answer));
  if (outside !== undefined) throw new RangeError(`"${outside}" is not in the given scale`);
  return reshaped(votes, {
    ...votes,
    categories: scale,
    ranked: true,
    vote: recoded(votes, scale),
  });
}

/**
 * One answer against all the others: `ja` where it was given, `nei` where another was.
 * In: votes and the answer. Out: votes of at most two categories.
 */
export function oneAgainstTheRest(votes: VotePatterns, answer: string): VotePatterns {
  const chosen = votes.categories.indexOf(answer);
  return observedOnly(
    reshaped(votes, {
      ...votes,
      categories: ['ja', 'nei'],
      ranked: false,
      vote: ({ rater, value }) => ({ rater, value: value === chosen ? 0 : 1 }),
    }),
  );
}

/**
 * What two raters said of the units that both judged. In: votes, and the two by name. Out: their votes, the first
 * one's as rater 0, with the categories that they used.
 */
export function betweenTwo(votes: VotePatterns, first: string, second: string): VotePatterns {
  const pair = [votes.raterNames.indexOf(first), votes.raterNames.indexOf(second)];
  const both = reshaped(votes, {
    ...votes,
    raterNames: [first, second],
    ratersInAll: 2,
    vote: ({ rater, value }) =>
      pair.includes(rater) ? { rater: pair.indexOf(rater), value } : undefined,
  });
  // Votes stand in the order of the raters; the first of two asked for may be the later one.
  return observedOnly((pair[0] ?? -1) <= (pair[1] ?? -1) ? both : turned(both));
}

/** Each pattern's two votes the other way around. */
function turned(votes: VotePatterns): VotePatterns {
  const other = (slot: number): number => slot + (slot % 2 === 0 ? 1 : -1);
  return {
    ...votes,
    rater: votes.rater.map((_, slot) => cell(votes.rater, other(slot))),
    value: votes.value.map((_, slot) => cell(votes.value, other(slot))),
  };
}
