import type { RoundId, UnitNumber } from '../../../shared/lib/ids.ts';
import { overruledReason } from '../../../shared/precedent/overruled-reason.ts';
import {
  overruledCases,
  type OverruledCase,
  type PlacedEntry,
} from '../../../shared/precedent/weighings.ts';
import type { PrecedentReason } from '../../../shared/projections/rejudge.ts';
import type { Asker } from '../../../shared/projections/withheld.ts';
import { weighingIn } from '../entries.ts';
import type { Memory } from '../memory.ts';
import { askerKey, mayBeSeen, placed, placeView } from './case-places.ts';

/** What follows from a state of the file, once for each who asks. */
type PerAsker<T> = WeakMap<Memory, Map<string, T>>;

function once<T>(perAsker: PerAsker<T>, memory: Memory, asker: Asker, find: () => T): T {
  const key = askerKey(asker);
  const known = perAsker.get(memory) ?? new Map<string, T>();
  perAsker.set(memory, known);
  const found = known.get(key) ?? find();
  known.set(key, found);
  return found;
}

const weighing: PerAsker<readonly PlacedEntry[]> = new WeakMap();

/** In: the state of the file and who asks. Out: the entries in which earlier cases have been weighed, as far as the asker may see them. */
export function weighingEntries(memory: Memory, asker: Asker): readonly PlacedEntry[] {
  return once(weighing, memory, asker, () => {
    const found: PlacedEntry[] = [];
    for (const [round, all] of memory.entries)
      for (const entry of weighingIn(all)) {
        const place = { round, unit: entry.unit, entry };
        if (mayBeSeen(memory, asker, place)) found.push(place);
      }
    return found;
  });
}

const overruled: PerAsker<readonly OverruledCase[]> = new WeakMap();

/** In: the state of the file and who asks. Out: the overruled cases that nobody has judged anew, found once a state. */
export function overruledIn(memory: Memory, asker: Asker): readonly OverruledCase[] {
  return once(overruled, memory, asker, () =>
    overruledCases(weighingEntries(memory, asker), (place) => placed(memory, place)?.entry).filter(
      (one) => mayBeSeen(memory, asker, one),
    ),
  );
}

/** Why entries of a round are to be judged anew, by unit. */
export type OverruledUnits = ReadonlyMap<UnitNumber, readonly PrecedentReason[]>;

/**
 * In: the state of the file, who asks, a round. Out: its entries that were overruled as precedents and not judged anew
 * since, as far as the asker may see both them and the case that overruled them.
 */
export function overruledUnits(memory: Memory, asker: Asker, round: RoundId): OverruledUnits {
  const found = new Map<UnitNumber, readonly PrecedentReason[]>();
  for (const one of overruledIn(memory, asker)) {
    if (one.round !== round) continue;
    const { name, roundName } = placeView(memory, one.in);
    const otherRound = one.in.round === round ? null : roundName;
    const reason = overruledReason(one, { name, otherRound });
    found.set(one.unit, [...(found.get(one.unit) ?? []), reason]);
  }
  return found;
}
