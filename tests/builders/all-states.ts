import type { EntryState } from '../../shared/projections/entry-state.ts';
import type { Memory } from '../../electron/store/memory.ts';

const byUnit = (one: EntryState, other: EntryState): number => (one.unit < other.unit ? -1 : 1);

/** In: the state of a mapping. Out: all of it as plain values, entries by unit; every entry is read. */
export function allStates({ n, mapping, entries }: Memory) {
  const rounds = [...entries].map(([round, all]) => ({
    round,
    states: [...all.values()].toSorted(byUnit),
  }));
  return { n, mapping, rounds };
}
