import type { LoggedEvent } from '../../shared/events/envelope.ts';
import type { RoundId, UnitNumber } from '../../shared/lib/ids.ts';
import { entryChanges, type EntryChange } from '../../shared/projections/entry-changes.ts';
import { emptyEntry, type EntryState } from '../../shared/projections/entry-state.ts';
import { evolveEntry } from '../../shared/projections/evolve-entry.ts';
import { evolveMapping, type MappingState } from '../../shared/projections/mapping-state.ts';
import { noEntries, type Entries } from './entries.ts';

/** The current state in memory: the file as a whole, and the entries of each round by unit. */
export type Memory = {
  readonly n: number;
  readonly mapping: MappingState;
  readonly entries: ReadonlyMap<RoundId, Entries>;
};

/** What a batch of events changed: the state after it, and which entries to write. */
export type Projected = {
  readonly after: Memory;
  readonly changed: readonly { readonly round: RoundId; readonly state: EntryState }[];
};

/**
 * Folds events into the state. Pure: the state before is untouched, so that a failed transaction leaves it as it was.
 * In: the state and the events in log order. Out: what changed.
 */
export function project(before: Memory, events: readonly LoggedEvent[]): Projected {
  let { mapping, n } = before;
  const steps = new Map<RoundId, Map<UnitNumber, EntryChange[]>>();
  for (const logged of events) {
    mapping = evolveMapping(mapping, logged);
    n = logged.n;
    const changes = entryChanges(logged);
    if (changes === null) continue;
    const inRound = steps.get(changes.round) ?? new Map<UnitNumber, EntryChange[]>();
    steps.set(changes.round, inRound);
    for (const [unit, more] of changes.byUnit) {
      const already = inRound.get(unit);
      if (already === undefined) inRound.set(unit, [...more]);
      else for (const one of more) already.push(one);
    }
  }
  const entries = new Map(before.entries);
  for (const round of mapping.rounds) if (!entries.has(round.id)) entries.set(round.id, noEntries);
  const changed: { readonly round: RoundId; readonly state: EntryState }[] = [];
  for (const [round, byUnit] of steps) {
    const all = entries.get(round) ?? noEntries;
    const states = [...byUnit].map(([unit, changes]) =>
      evolveEntry(all.get(unit) ?? emptyEntry(unit), changes),
    );
    for (const state of states) changed.push({ round, state });
    entries.set(round, all.with(states));
  }
  return { after: { n, mapping, entries }, changed };
}

/** In: the state, a round and a unit. Out: the entry; an empty one where nothing is known yet. */
export function entryOf(memory: Memory, round: RoundId, unit: UnitNumber): EntryState {
  return memory.entries.get(round)?.get(unit) ?? emptyEntry(unit);
}
