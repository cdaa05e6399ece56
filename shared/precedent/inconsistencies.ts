import type { Profile } from '../codebook/profile.ts';
import type { OutcomeId } from '../lib/ids.ts';
import { profileCoder, type ProfileCoder } from './coded-profiles.ts';
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

/** What is not answered by the last criteria that the coder has met; it meets more of them with time. */
const unansweredEnd = /(?:^|,)0(?:,0)*$/u;

/** In: a coder and a profile. Out: the same text for the same answers, whatever order they stand in; none for no answer. */
function profileKey(coder: ProfileCoder, profile: Profile): string {
  return coder.code(profile).join(',').replace(unansweredEnd, '');
}

/** Two cases that somebody has told apart, by the facts that differ. */
export type Distinguished = { readonly one: CasePlace; readonly other: CasePlace };

function pairKey(one: CasePlace, other: CasePlace): string {
  return [placeKey(one), placeKey(other)].sort().join('|');
}

/** Each pair told apart, and everything that is in any. */
type Apart = { readonly pairs: ReadonlySet<string>; readonly cases: ReadonlySet<string> };

/** In: the cases of one profile, and what has been told apart. Out: those with another outcome than some case they are not told apart from. */
function unexplained(cases: readonly DecidedCase[], apart: Apart): readonly DecidedCase[] {
  return cases.filter(
    (one) =>
      !apart.cases.has(placeKey(one)) ||
      cases.some((other) => other.outcome !== one.outcome && !apart.pairs.has(pairKey(one, other))),
  );
}

/** The decided cases with the same answers under the same rules, by place. */
type Group = Map<string, DecidedCase>;

/** Which of two places comes first, as a sort takes it. */
type InOrder = (one: CasePlace, other: CasePlace) => number;

/** Decided cases, held against each other while they change. */
export type InconsistencyKeeper = {
  /** Says anew what an entry is decided as; null: it is not, or is not to be held against others. */
  readonly put: (place: CasePlace, decided: DecidedCase | null) => void;
  /**
   * Cases with the same profile and different outcomes. Two that an adviser has told apart, by facts that the criteria
   * do not ask for, are no inconsistency. An empty profile says nothing and is left out.
   * In: the pairs told apart, and the order of the places. Out: the inconsistencies, and the cases of each, in that order.
   */
  readonly found: (told: readonly Distinguished[], order: InOrder) => readonly Inconsistency[];
};

/** Out: a keeper that has no cases yet. */
export function inconsistencyKeeper(): InconsistencyKeeper {
  const coder = profileCoder();
  const groups = new Map<string, Group>();
  const groupOf = new Map<string, string>();
  /** The groups with more than one outcome, and those of which that is to be found out again. */
  const split = new Set<string>();
  const touched = new Set<string>();

  const takeOut = (where: string): void => {
    const key = groupOf.get(where);
    const group = key === undefined ? undefined : groups.get(key);
    if (key === undefined || group === undefined) return;
    groupOf.delete(where);
    group.delete(where);
    if (group.size === 0) groups.delete(key);
    touched.add(key);
  };
  const findSplit = (): void => {
    for (const key of touched) {
      const outcomes = new Set<OutcomeId>();
      for (const one of groups.get(key)?.values() ?? []) outcomes.add(one.outcome);
      if (outcomes.size > 1) split.add(key);
      else split.delete(key);
    }
    touched.clear();
  };

  return {
    put: (place, decided) => {
      const where = placeKey(place);
      takeOut(where);
      const profile = decided === null ? '' : profileKey(coder, decided.answers);
      if (decided === null || profile === '') return;
      const key = `${decided.codebookHash} ${profile}`;
      const group: Group = groups.get(key) ?? new Map<string, DecidedCase>();
      groups.set(key, group);
      groupOf.set(where, key);
      group.set(where, decided);
      touched.add(key);
    },
    found: (told, order) => {
      findSplit();
      const apart: Apart = {
        pairs: new Set(told.map(({ one, other }) => pairKey(one, other))),
        cases: new Set(told.flatMap(({ one, other }) => [placeKey(one), placeKey(other)])),
      };
      const sets = [...split].flatMap((key) => {
        const cases = [...(groups.get(key)?.values() ?? [])].sort(order);
        const left = unexplained(cases, apart);
        const [first] = left;
        return first === undefined ? [] : [{ first, cases: left }];
      });
      return sets
        .sort((one, other) => order(one.first, other.first))
        .map(({ cases }) => ({ cases }));
    },
  };
}
