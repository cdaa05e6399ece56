import type {
  ComparedVersion,
  ComparisonAsked,
  ComparisonChoices,
} from '../../../shared/contract/compare-contract.ts';
import type { IsoDate } from '../../../shared/lib/ids.ts';

/** In: a version of a round. Out: a key that no other version has. */
export const versionKey = ({ round, release }: ComparedVersion): string =>
  `${round} ${release ?? ''}`;

/** In: what can be chosen. Out: the days to compare on: every division known, and the rounds' own days; oldest first. */
export function registersFor({ registers, versions }: ComparisonChoices): readonly IsoDate[] {
  return [...new Set([...registers, ...versions.map((one) => one.registerDate)])].sort();
}

/**
 * In: what can be chosen. Out: what is asked first: the two newest rounds as they stand, or of one round its newest
 * release and how it stands, on the register of the later; null where there is only one of anything.
 */
export function firstAsked({ versions }: ComparisonChoices): ComparisonAsked | null {
  const current = versions.filter((one) => one.release === null);
  const to = current.at(-1);
  const from = current.at(-2) ?? versions.findLast((one) => one.release !== null);
  if (to === undefined || from === undefined) return null;
  return {
    from: { round: from.round, release: from.release },
    to: { round: to.round, release: to.release },
    register: from.registerDate > to.registerDate ? from.registerDate : to.registerDate,
    by: 'utfall',
    noted: false,
  };
}

/** In: what was asked last, and what can be chosen now. Out: whether it can still be asked. */
export function canAsk(asked: ComparisonAsked, { versions }: ComparisonChoices): boolean {
  const keys = new Set(versions.map(versionKey));
  return keys.has(versionKey(asked.from)) && keys.has(versionKey(asked.to));
}
