import type { Round } from '../../shared/events/round.ts';
import { readEntry, type EntryReading } from '../../shared/projections/entry-reading.ts';
import type { EntryState } from '../../shared/projections/entry-state.ts';
import { entryOf, type Memory } from './memory.ts';

// Round and state are values that never change, so a reading can be kept with them; a new codebook makes a new round.
const kept = new WeakMap<Round, WeakMap<EntryState, EntryReading>>();

/** In: a round and the state of one of its entries. Out: its reading, computed once a state. */
export function readingOf(round: Round, entry: EntryState): EntryReading {
  const readings = kept.get(round) ?? new WeakMap<EntryState, EntryReading>();
  const known = readings.get(entry);
  if (known !== undefined) return known;
  const reading = readEntry(round, entry);
  kept.set(round, readings.set(entry, reading));
  return reading;
}

/** One unit of a round with what is known of it. */
export type ReadUnit = {
  readonly unit: Round['units'][number];
  readonly entry: EntryState;
  readonly reading: EntryReading;
};

const keptRounds = new WeakMap<Memory, Map<Round, readonly ReadUnit[]>>();

/** In: the state and a round. Out: all its units in register order, each with state and reading; put together once a state. */
export function readRound(memory: Memory, round: Round): readonly ReadUnit[] {
  const rounds = keptRounds.get(memory) ?? new Map<Round, readonly ReadUnit[]>();
  const known = rounds.get(round);
  if (known !== undefined) return known;
  const units = round.units.map((unit) => {
    const entry = entryOf(memory, round.id, unit.number);
    return { unit, entry, reading: readingOf(round, entry) };
  });
  keptRounds.set(memory, rounds.set(round, units));
  return units;
}
