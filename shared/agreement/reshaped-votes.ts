import { cell } from './cell.ts';
import type { VotePatterns } from './vote-patterns.ts';

/** One vote of a pattern: who, and which category, as codes. */
type Vote = { readonly rater: number; readonly value: number };

type Reshaping = Pick<VotePatterns, 'categories' | 'raterNames' | 'ranked' | 'ratersInAll'> & {
  /** What becomes of a vote; undefined drops it. */
  readonly vote: (vote: Vote) => Vote | undefined;
};

/** The votes of one pattern, in the order of the raters. */
export function votesOf(votes: VotePatterns, pattern: number): readonly Vote[] {
  const from = cell(votes.start, pattern);
  return Array.from({ length: cell(votes.start, pattern + 1) - from }, (_, place) => ({
    rater: cell(votes.rater, from + place),
    value: cell(votes.value, from + place),
  }));
}

function compare(one: readonly Vote[], other: readonly Vote[]): number {
  if (one.length !== other.length) return one.length - other.length;
  for (const [place, vote] of one.entries()) {
    const beside = other[place];
    if (beside === undefined) break;
    const difference = vote.rater - beside.rater || vote.value - beside.value;
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Patterns with each vote changed; those that become alike are one, those left with one vote are gone. */
function reshaped(votes: VotePatterns, { vote: change, ...shape }: Reshaping): VotePatterns {
  const found = new Map<string, { readonly of: readonly Vote[]; units: number }>();
  for (let pattern = 0; pattern < votes.patterns; pattern += 1) {
    const of = votesOf(votes, pattern).flatMap((vote) => change(vote) ?? []);
    if (of.length < 2) continue;
    const key = of.map(({ rater, value }) => `${rater} ${value}`).join(' ');
    const known = found.get(key);
    if (known === undefined) found.set(key, { of, units: cell(votes.count, pattern) });
    else known.units += cell(votes.count, pattern);
  }
  const patterns = [...found.values()].sort((a, b) => compare(a.of, b.of));
  const all = patterns.flatMap(({ of }) => of);
  const start = new Int32Array(patterns.length + 1);
  patterns.forEach(({ of }, pattern) => {
    start[pattern + 1] = cell(start, pattern) + of.length;
  });
  return {
    ...shape,
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

/**
 * The same votes with only the categories that occur, sorted by code unit: as if they had been gathered without a
 * scale. In: votes. Out: votes without ranks.
 */
export function withoutScale(votes: VotePatterns): VotePatterns {
  const seen = new Set(votes.value);
  const categories = votes.categories.filter((_, code) => seen.has(code)).sort();
  const place = new Map(categories.map((name, code) => [name, code]));
  const codes = votes.categories.map((name) => place.get(name) ?? -1);
  return reshaped(votes, {
    ...votes,
    categories,
    ranked: false,
    vote: ({ rater, value }) => ({ rater, value: codes[value] ?? -1 }),
  });
}

/**
 * One answer against all the others: `ja` where it was given, `nei` where another was.
 * In: votes and the answer. Out: votes of at most two categories.
 */
export function oneAgainstTheRest(votes: VotePatterns, answer: string): VotePatterns {
  const chosen = votes.categories.indexOf(answer);
  return withoutScale(
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
 * one's as rater 0; the categories and their ranks as before.
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
  return (pair[0] ?? -1) <= (pair[1] ?? -1) ? both : turned(both);
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
