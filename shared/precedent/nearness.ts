import type { CriterionId } from '../lib/ids.ts';
import { placeKey, type PrecedentCase } from './precedent-case.ts';

/**
 * How much each likeness counts; together 1. The same criterion in doubt outweighs the two others alone, since it is
 * what a borderline case is about; answers are said by both in the same terms, words are not.
 */
const doubtWeight = 0.5;
const profileWeight = 0.3;
const wordsWeight = 0.2;

/** A case less like than this is not shown: where all can be compared, two thirds of the answers, or all the words. */
const leastShown = 0.2;

/** What there is to compare by: nothing is in doubt yet, nothing answered, or no word is any other case's. */
export type AskedBy = {
  readonly doubt: boolean;
  readonly profile: boolean;
  readonly words: boolean;
};

/** How near a case is, from 0 to 1, by what it has in common with the one asked about. */
export type NearnessOf = (doubt: boolean, profile: number, words: number) => number;

/**
 * In: what there is to compare by; the rest counts neither for nor against. Out: from whether the same criterion is in
 * doubt, how near the profile is (as `compareProfiles` has it) and bm25 of the common words (as a share of what all
 * the words asked for could give), to how near a case is.
 */
export function nearnessBy(asked: AskedBy): NearnessOf {
  const most =
    (asked.doubt ? doubtWeight : 0) +
    (asked.profile ? profileWeight : 0) +
    (asked.words ? wordsWeight : 0);
  if (most === 0) return () => 0;
  return (doubt, profile, words) =>
    ((doubt ? doubtWeight : 0) + profileWeight * profile + wordsWeight * words) / most;
}

/** A case and how near it is. */
export type Near<Case> = { readonly one: Case; readonly score: number };

/** The latest first, since it says what holds now; then by place, so that equal cases always stand in one order. */
function isBefore(one: Near<PrecedentCase>, other: Near<PrecedentCase>): boolean {
  if (one.score !== other.score) return one.score > other.score;
  if (one.one.at !== other.one.at) return one.one.at > other.one.at;
  return placeKey(one.one) < placeKey(other.one);
}

/** Collects the nearest of many cases. */
export type NearestCases = {
  readonly take: (one: PrecedentCase, score: number) => void;
  readonly nearest: () => readonly Near<PrecedentCase>[];
};

/**
 * In: how many are wanted, and which cases may be shown; asked of those alone that are near enough. Out: a collector
 * of the nearest cases, which come out in the same order whatever order they went in.
 */
export function nearestCases(
  limit: number,
  mayBeShown: (one: PrecedentCase) => boolean,
): NearestCases {
  const found: Near<PrecedentCase>[] = [];
  return {
    take: (one, score) => {
      if (score < leastShown) return;
      const last = found.length < limit ? undefined : found.at(-1);
      if (last !== undefined && score < last.score) return;
      const near = { one, score };
      if ((last !== undefined && !isBefore(near, last)) || !mayBeShown(one)) return;
      const at = found.findIndex((other) => isBefore(near, other));
      found.splice(at < 0 ? found.length : at, 0, near);
      if (found.length > limit) found.pop();
    },
    nearest: () => [...found],
  };
}

/** In: an earlier case and the criteria in doubt in the one asked about. Out: whether it was about one of them. */
export function sameDoubt({ mark }: PrecedentCase, asked: ReadonlySet<CriterionId>): boolean {
  return mark !== null && asked.has(mark.criterion);
}
