import type { LoggedEvent } from '../../shared/events/envelope.ts';
import type { RoundId, UnitNumber } from '../../shared/lib/ids.ts';
import { entryChanges } from '../../shared/projections/entry-changes.ts';
import { emptyEntry, type EntryState } from '../../shared/projections/entry-state.ts';
import { evolveEntry } from '../../shared/projections/evolve-entry.ts';
import { evolveMapping, type MappingState } from '../../shared/projections/mapping-state.ts';

export type Entries = ReadonlyMap<UnitNumber, EntryState>;

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
  const changed = new Map<RoundId, Map<UnitNumber, EntryState>>();
  for (const logged of events) {
    mapping = evolveMapping(mapping, logged);
    n = logged.n;
    const changes = entryChanges(logged);
    if (changes === null) continue;
    const inRound = changed.get(changes.round) ?? new Map<UnitNumber, EntryState>();
    changed.set(changes.round, inRound);
    for (const [unit, steps] of changes.byUnit) {
      const start =
        inRound.get(unit) ?? before.entries.get(changes.round)?.get(unit) ?? emptyEntry(unit);
      inRound.set(unit, evolveEntry(start, steps));
    }
  }
  const entries = new Map(before.entries);
  for (const round of mapping.rounds) if (!entries.has(round.id)) entries.set(round.id, new Map());
  for (const [round, states] of changed) {
    const all = new Map(entries.get(round));
    for (const [unit, state] of states) all.set(unit, state);
    entries.set(round, all);
  }
  return {
    after: { n, mapping, entries },
    changed: [...changed].flatMap(([round, states]) =>
      [...states.values()].map((state) => ({ round, state })),
    ),
  };
}

/** In: the state, a round and a unit. Out: the entry; an empty one where nothing is known yet. */
export function entryOf(memory: Memory, round: RoundId, unit: UnitNumber): EntryState {
  return memory.entries.get(round)?.get(unit) ?? emptyEntry(unit);
}
