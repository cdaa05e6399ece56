import type { UnitNumber } from '../lib/ids.ts';
import { groupBy } from '../register/group-by.ts';
import { namesIn, type NamedUnit } from './named-unit.ts';
import type { ReadWaiver, ReleaseReading } from './release-reading.ts';

/** A waiver that a release rests on and the other does not, or rests on for other units. */
export type WaiverChange = {
  readonly change: 'added' | 'lifted' | 'changed';
  readonly kind: string;
  readonly by: string;
  readonly date: string;
  readonly reason: string;
  /** Units that are let through later and not before. */
  readonly added: readonly NamedUnit[];
  /** Units that were let through before and are not later. */
  readonly removed: readonly NamedUnit[];
};

/** One waiver: who let what through when, in which words. What is said twice in one release is one. */
const keyOf = ({ kind, by, date, reason }: ReadWaiver): string =>
  JSON.stringify([kind, by, date, reason]);

/** In: two releases, the earlier first. Out: the waivers that are others, those of the later release first. */
export function waiverChanges(
  before: ReleaseReading,
  after: ReleaseReading,
): readonly WaiverChange[] {
  const names = namesIn(before, after);
  const named = (units: readonly UnitNumber[]): readonly NamedUnit[] =>
    units.map((unit) => ({ unit, name: names.get(unit) ?? unit }));
  const [old, now] = [groupBy(before.waivers, keyOf), groupBy(after.waivers, keyOf)];
  const unitsOf = (waivers: readonly ReadWaiver[] = []): readonly UnitNumber[] => [
    ...new Set(waivers.flatMap((one) => one.units)),
  ];
  return [...new Map([...now, ...old])].flatMap(([key, [waiver]]): readonly WaiverChange[] => {
    if (waiver === undefined) return [];
    const [earlier, later] = [unitsOf(old.get(key)), unitsOf(now.get(key))];
    const added = named(later.filter((unit) => !earlier.includes(unit)));
    const removed = named(earlier.filter((unit) => !later.includes(unit)));
    if (old.has(key) && now.has(key) && added.length + removed.length === 0) return [];
    const change = !old.has(key) ? 'added' : now.has(key) ? 'changed' : 'lifted';
    const { kind, by, date, reason } = waiver;
    return [{ change, kind, by, date, reason, added, removed }];
  });
}
