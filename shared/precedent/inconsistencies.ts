import type { Profile } from '../codebook/profile.ts';
import type { OutcomeId } from '../lib/ids.ts';
import { placeKey, type CasePlace } from './precedent-case.ts';

/** A decided entry as it is held against the others. */
export type DecidedCase = CasePlace & {
  /** The version of the codebook it was decided under; only cases of one version are held against each other. */
  readonly codebookHash: string;
  readonly answers: Profile;
  readonly outcome: OutcomeId;
};

/** Decided cases with the same answers under the same rules, and more than one outcome among them. */
export type Inconsistency = { readonly cases: readonly DecidedCase[] };

const kept = new WeakMap<Profile, string>();

/** In: a profile. Out: the same text for the same answers, whatever order they stand in. */
function profileKey(profile: Profile): string {
  const known = kept.get(profile);
  if (known !== undefined) return known;
  const key = Object.entries(profile)
    .map(([criterion, answers]) => `${criterion}=${[...answers].sort().join(',')}`)
    .sort()
    .join(';');
  kept.set(profile, key);
  return key;
}

/** Two cases that somebody has told apart, by the facts that differ. */
export type Distinguished = { readonly one: CasePlace; readonly other: CasePlace };

function pairKey(one: CasePlace, other: CasePlace): string {
  return [placeKey(one), placeKey(other)].sort().join('|');
}

/** In: the cases of one profile, and what has been told apart. Out: those with another outcome than some case they are not told apart from. */
function unexplained(
  cases: readonly DecidedCase[],
  apart: ReadonlySet<string>,
): readonly DecidedCase[] {
  return cases.filter((one) =>
    cases.some((other) => other.outcome !== one.outcome && !apart.has(pairKey(one, other))),
  );
}

/**
 * Finds cases with the same profile and different outcomes. Two that an adviser has told apart, by facts that the
 * criteria do not ask for, are no inconsistency. An empty profile says nothing and is left out.
 * In: the decided cases, and the pairs told apart. Out: the inconsistencies, cases in the order given.
 */
export function inconsistencies(
  decided: Iterable<DecidedCase>,
  told: readonly Distinguished[],
): readonly Inconsistency[] {
  const byProfile = new Map<string, DecidedCase[]>();
  for (const one of decided) {
    const profile = profileKey(one.answers);
    if (profile === '') continue;
    const key = `${one.codebookHash} ${profile}`;
    const group = byProfile.get(key);
    if (group === undefined) byProfile.set(key, [one]);
    else group.push(one);
  }
  const apart = new Set(told.map(({ one, other }) => pairKey(one, other)));
  return [...byProfile.values()].flatMap((group) => {
    const [first] = group;
    if (group.every((one) => one.outcome === first?.outcome)) return [];
    const cases = unexplained(group, apart);
    return cases.length === 0 ? [] : [{ cases }];
  });
}
