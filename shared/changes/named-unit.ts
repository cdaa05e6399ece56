import type { UnitNumber } from '../lib/ids.ts';
import type { ReleaseReading } from './release-reading.ts';

export type NamedUnit = { readonly unit: UnitNumber; readonly name: string };

/** In: two releases, the earlier first. Out: what their units are called; the later one goes before. */
export function namesIn(
  before: Pick<ReleaseReading, 'entries'>,
  after: Pick<ReleaseReading, 'entries'>,
): ReadonlyMap<UnitNumber, string> {
  return new Map(
    [...before.entries.values(), ...after.entries.values()].map((one) => [one.unit, one.name]),
  );
}
