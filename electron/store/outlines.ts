import type { Round } from '../../shared/events/round.ts';
import type { UnitNumber } from '../../shared/lib/ids.ts';
import { entryOutline, type EntryOutline } from '../../shared/projections/entry-outline.ts';
import type { EntryState } from '../../shared/projections/entry-state.ts';
import type { StoredOutline } from './entries.ts';
import { entryOf, type Memory } from './memory.ts';
import { readingOf } from './readings.ts';

// Round, codebooks and state are values that never change, so an outline can be kept with the state.
const kept = new WeakMap<EntryState, StoredOutline>();

/**
 * Reads an entry that is still only in the file, and works its outline out. Where the stored one says the same, that
 * is kept, so that nothing that was made from it has to be made anew. In: the state, a round and a unit of it.
 */
export function readForGood(memory: Memory, round: Round, unit: UnitNumber): void {
  const stored = memory.entries.get(round.id)?.outline(unit) ?? null;
  const entry = entryOf(memory, round.id, unit);
  const outline = entryOutline(memory.mapping, round, entry, readingOf(round, entry));
  const { codebooks } = memory.mapping;
  const same = stored !== null && JSON.stringify(stored.outline) === JSON.stringify(outline);
  kept.set(entry, same ? stored : { outline, round, codebooks });
}

/** In: the state, a round and a unit of it. Out: the outline of its entry; the stored one where the entry has not been read. */
export function outlineOf(memory: Memory, round: Round, unit: UnitNumber): EntryOutline {
  const { codebooks } = memory.mapping;
  const holds = (one: StoredOutline | null | undefined): one is StoredOutline =>
    one?.round === round && one.codebooks === codebooks;
  const stored = memory.entries.get(round.id)?.outline(unit);
  if (holds(stored)) return stored.outline;
  const entry = entryOf(memory, round.id, unit);
  const known = kept.get(entry);
  if (holds(known)) return known.outline;
  const outline = entryOutline(memory.mapping, round, entry, readingOf(round, entry));
  kept.set(entry, { outline, round, codebooks });
  return outline;
}
