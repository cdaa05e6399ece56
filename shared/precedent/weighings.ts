import type { EntryState, WeighingState } from '../projections/entry-state.ts';
import { judgeKey } from '../projections/votes.ts';
import { placeKey, type CasePlace } from './precedent-case.ts';

/**
 * What counts of what people have made of earlier cases: from each person the latest about each case.
 * In: an entry. Out: the weighings, in the order in which they were made.
 */
export function currentWeighings(entry: EntryState): readonly WeighingState[] {
  const latest = new Map<string, WeighingState>();
  for (const one of entry.weighings) {
    const key = `${placeKey(one.weighing.precedent)} ${judgeKey(one.weigher)}`;
    latest.delete(key);
    latest.set(key, one);
  }
  return [...latest.values()];
}

/** An entry and where it stands. */
export type PlacedEntry = CasePlace & { readonly entry: EntryState };

/** An earlier case that somebody has overruled, and that nobody has judged anew since. */
export type OverruledCase = CasePlace & {
  /** The case in which it was overruled. */
  readonly in: CasePlace;
  readonly weigher: string;
  readonly time: string;
  readonly rationale: string;
};

/** Whether somebody has judged or resolved an entry after a place in the log; what was taken back does not count. */
function judgedSince(entry: EntryState, at: number): boolean {
  return [...entry.judgements, ...entry.resolutions].some(
    (one) => one.withdrawn === null && one.at > at,
  );
}

/**
 * The list for re-judging. In: every entry with weighings, and how to find an earlier case's entry.
 * Out: the overruled ones, in the order in which they were overruled.
 */
export function overruledCases(
  weighing: Iterable<PlacedEntry>,
  entryOf: (place: CasePlace) => EntryState | undefined,
): readonly OverruledCase[] {
  const found: { readonly at: number; readonly one: OverruledCase }[] = [];
  for (const { round, unit, entry } of weighing) {
    for (const { weighing: one, weigher, time, at } of currentWeighings(entry)) {
      if (one.stance !== 'fraviker') continue;
      const overruled = entryOf(one.precedent);
      if (overruled === undefined || judgedSince(overruled, at)) continue;
      const { round: where, unit: which } = one.precedent;
      const place = { round: where, unit: which };
      const { rationale } = one;
      found.push({ at, one: { ...place, in: { round, unit }, weigher, time, rationale } });
    }
  }
  return found.sort((one, other) => one.at - other.at).map(({ one }) => one);
}
