import type { CountyNumber, UnitNumber } from '../lib/ids.ts';
import { counterpartsAt } from './crosswalk.ts';
import { periodStarts } from './register-period.ts';
import type { Unit } from './unit.ts';
import { countyOfNumber } from './units-at.ts';

/**
 * In: units, and the counties a row may mean. Out: those of the units that lie there; where none does, those whose
 * territory lay or came to lie there, since tables about 2015 are often made with the counties of today.
 */
export function unitsInCounty(
  units: readonly Unit[],
  counties: ReadonlySet<CountyNumber>,
): readonly Unit[] {
  const inside = units.filter((unit) => counties.has(unit.countyNumber));
  return inside.length > 0 ? inside : units.filter((unit) => wasEverIn(unit.number, counties));
}

const ever = new Map<UnitNumber, ReadonlySet<CountyNumber>>();

/** In: any number, and counties. Out: whether its territory, or part of it, lay in one of them since 2015. */
export function wasEverIn(number: UnitNumber, counties: ReadonlySet<CountyNumber>): boolean {
  const known = ever.get(number) ?? countiesEver(number);
  ever.set(number, known);
  return [...known].some((county) => counties.has(county));
}

function countiesEver(number: UnitNumber): ReadonlySet<CountyNumber> {
  const relatives = periodStarts().flatMap((date) => {
    const found = counterpartsAt(number, date);
    return found.ok ? found.value.map((counterpart) => counterpart.number) : [];
  });
  return new Set([number, ...relatives].map(countyOfNumber));
}
