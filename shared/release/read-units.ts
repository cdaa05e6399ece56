import type { Round, RoundUnit } from '../events/round.ts';
import type { UnitNumber } from '../lib/ids.ts';
import { readEntry, type EntryReading } from '../projections/entry-reading.ts';
import { emptyEntry, type EntryState } from '../projections/entry-state.ts';

/** One unit of a round with what the log says of it and what follows. */
export type UnitReading = {
  readonly unit: RoundUnit;
  readonly entry: EntryState;
  readonly reading: EntryReading;
};

/** In: a round, and the state of the entries something is known of. Out: every unit of the round, in register order. */
export function readUnits(
  round: Round,
  entries: Pick<ReadonlyMap<UnitNumber, EntryState>, 'get'>,
): readonly UnitReading[] {
  return round.units.map((unit) => {
    const entry = entries.get(unit.number) ?? emptyEntry(unit.number);
    return { unit, entry, reading: readEntry(round, entry) };
  });
}
