import type { Round } from '../../shared/events/round.ts';
import type { UnitNumber } from '../../shared/lib/ids.ts';
import type { EntryState } from '../../shared/projections/entry-state.ts';
import {
  isWithheld,
  maskedEntry,
  maskedReading,
  type Asker,
} from '../../shared/projections/withheld.ts';
import type { Memory } from './memory.ts';
import { readingOf, readRound, type ReadUnit } from './readings.ts';

/** A unit as the one who asks may see it; `withheld` where others have judged it and that is kept back. */
export type SeenUnit = ReadUnit & { readonly withheld: boolean };

// The masked entry is the same for all it is masked for, and follows from the entry alone.
const masks = new WeakMap<EntryState, EntryState>();

function maskOf(entry: EntryState): EntryState {
  const known = masks.get(entry);
  if (known !== undefined) return known;
  const masked = maskedEntry(entry);
  masks.set(entry, masked);
  return masked;
}

/** In: a round, one of its units as read, and who asks. Out: the unit as that one may see it. */
export function seenUnit(round: Round, read: ReadUnit, asker: Asker): SeenUnit {
  if (!isWithheld(round, read.entry, asker)) return { ...read, withheld: false };
  const entry = maskOf(read.entry);
  const reading = maskedReading(readingOf(round, entry), read.reading);
  return { unit: read.unit, entry, reading, withheld: true };
}

/**
 * Every view of single units is made from this, so that nothing of a first judgement comes out to one who is to judge
 * independently. In: the state, a round, who asks. Out: all its units in register order, as that one may see them.
 */
export function seenRound(memory: Memory, round: Round, asker: Asker): readonly SeenUnit[] {
  return readRound(memory, round).map((read) => seenUnit(round, read, asker));
}

/** In: units as they are seen. Out: how many have judgements that are kept back. */
export const heldBackOf = (units: readonly Pick<SeenUnit, 'withheld'>[]): number =>
  units.filter((one) => one.withheld).length;

/**
 * In: units as they are seen. Out: their entries for drafts of tables and documents, where what is kept back counts as
 * not judged yet; not as not reached, which it was no longer when somebody judged it.
 */
export function draftEntries(units: readonly SeenUnit[]): ReadonlyMap<UnitNumber, EntryState> {
  return new Map(
    units.map(({ unit, entry, reading, withheld }) => [
      unit.number,
      withheld && reading.standing === 'decided' ? { ...entry, notReached: null } : entry,
    ]),
  );
}
