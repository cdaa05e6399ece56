import type { Round } from '../../../shared/events/round.ts';
import type { UnitNumber } from '../../../shared/lib/ids.ts';
import { readEntry } from '../../../shared/projections/entry-reading.ts';
import { roundById } from '../../../shared/projections/mapping-state.ts';
import {
  isWithheld,
  maskedEntry,
  maskedReading,
  type Asker,
} from '../../../shared/projections/withheld.ts';
import type { MappingFile } from '../mapping-file.ts';
import { entryOf, type Memory } from '../memory.ts';
import { readingOf } from '../readings.ts';
import type { SeenUnit } from '../seen.ts';

/**
 * A unit as it stood in the past. What counts for what may be seen is who asks now: one who is still to judge sees
 * nothing of a first judgement in any past, and one who has judged sees all of it.
 * In: the file, the past state, the round then and now, the unit, who asks. Out: the unit as that one may see it.
 */
export function pastUnit(
  file: MappingFile,
  past: Memory,
  rounds: { readonly was: Round; readonly is: Round },
  unit: Round['units'][number],
  asker: Asker,
): SeenUnit {
  const { was, is } = rounds;
  const entry = entryOf(past, was.id, unit.number);
  const reading = readingOf(was, entry);
  const now = entryOf(file.memory(), is.id, unit.number);
  if (!isWithheld(is, now, asker)) return { unit, entry, reading, withheld: false };
  const masked = maskedEntry(entry, now);
  return {
    unit,
    entry: masked,
    reading: maskedReading(readEntry(was, masked), reading),
    withheld: entry.judgements.length > 0,
  };
}

/** In: the past state and the round as it is now. Out: the round as it was then; as it is now where it had not begun. */
export function roundThen(past: Memory, now: Round): Round {
  return roundById(past.mapping, now.id) ?? now;
}

/** As `pastUnit`, for all units of a round in register order. */
export function pastUnits(
  file: MappingFile,
  past: Memory,
  is: Round,
  asker: Asker,
): readonly SeenUnit[] {
  const was = roundThen(past, is);
  return is.units.map((unit) => pastUnit(file, past, { was, is }, unit, asker));
}

/** In: a round and a number. Out: the unit of it, or undefined. */
export function unitIn(round: Round, number: UnitNumber): Round['units'][number] | undefined {
  return round.units.find((one) => one.number === number);
}
