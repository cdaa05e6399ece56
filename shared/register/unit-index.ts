import type { UnitKind } from '../events/round.ts';
import { isoDate, type IsoDate, type UnitNumber } from '../lib/ids.ts';
import { accept, type Result } from '../lib/result.ts';
import { looseName } from './fold-name.ts';
import { groupBy } from './group-by.ts';
import { oncePer } from './once.ts';
import { periodOf } from './register-period.ts';
import {
  districtRows,
  isValidAt,
  municipalityRowOf,
  municipalityRows,
  type MunicipalityRow,
} from './register-rows.ts';
import type { Unit } from './unit.ts';
import { districtKeys, municipalityKeys } from './unit-names.ts';
import { countyOf, unitsAt } from './units-at.ts';

/** Names on one hand as they are written, on the other without diacritics. */
type NameTable<T> = {
  readonly exact: ReadonlyMap<string, readonly T[]>;
  readonly loose: ReadonlyMap<string, readonly T[]>;
};

/** A unit of the other kind, which this round does not judge, and what it judges instead. */
export type OtherKind = { readonly number: UnitNumber; readonly instead: readonly UnitNumber[] };

/** Everything that finding a unit looks up. Made once per period and kind; every look-up is one step. */
export type UnitIndex = {
  /** The first day of the period the index is for. */
  readonly date: IsoDate;
  readonly byNumber: ReadonlyMap<string, Unit>;
  readonly byName: NameTable<Unit>;
  /** Municipalities of other dates, by their names. */
  readonly elsewhen: NameTable<MunicipalityRow>;
  readonly otherKindByNumber: ReadonlyMap<string, OtherKind>;
  readonly otherKindByName: NameTable<OtherKind>;
};

/** In: the register date and kind of a round. Out: the index to find its units by. Error: `register-date-unknown`. */
export function buildUnitIndex(date: IsoDate, kind: UnitKind): Result<UnitIndex> {
  const period = periodOf(date);
  if (!period.ok) return period;
  return accept(kind === 'kommuner' ? municipalityIndex(period.value) : mixedIndex(period.value));
}

const municipalityIndex = oncePer((period) => build(isoDate.parse(period), 'kommuner'));
const mixedIndex = oncePer((period) => build(isoDate.parse(period), 'kommuner-og-bydeler'));

function build(date: IsoDate, kind: UnitKind): UnitIndex {
  const found = unitsAt(date, kind);
  if (!found.ok) throw new Error(found.refusal.message);
  const others = otherKinds(kind);
  return {
    date,
    byNumber: new Map(found.value.map((unit) => [unit.number, unit])),
    byName: nameTable(found.value, (unit) => keysOf(unit.number)),
    elsewhen: nameTable(
      municipalityRows().filter((row) => !isValidAt(row, date)),
      (row) => keysOf(row.number),
    ),
    otherKindByNumber: new Map(others.map((other) => [other.number, other])),
    otherKindByName: nameTable(others, (other) => keysOf(other.number)),
  };
}

const keysOf = oncePer((number): ReadonlySet<string> => {
  const row = municipalityRowOf(number);
  if (row) return municipalityKeys(row, countyOf(number).countyName);
  const district = districtRows().find((candidate) => candidate.number === number);
  const city = district && municipalityRowOf(district.municipality);
  return district && city ? districtKeys(district.name, city.name) : new Set();
});

function otherKinds(kind: UnitKind): readonly OtherKind[] {
  const cities = [...groupBy(districtRows(), (row) => row.municipality).values()];
  return cities.flatMap((districts) => {
    const numbers = districts.map((row) => row.number);
    const [city] = districts.map((row) => row.municipality);
    if (city === undefined) return [];
    return kind === 'kommuner'
      ? numbers.map((number) => ({ number, instead: [city] }))
      : [{ number: city, instead: numbers }];
  });
}

function nameTable<T>(items: readonly T[], keys: (item: T) => ReadonlySet<string>): NameTable<T> {
  const exact = new Map<string, T[]>();
  const loose = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keys(item)) put(exact, key, item);
    for (const key of new Set([...keys(item)].map(looseName))) put(loose, key, item);
  }
  return { exact, loose };
}

function put<T>(table: Map<string, T[]>, key: string, item: T) {
  const items = table.get(key);
  if (items) items.push(item);
  else table.set(key, [item]);
}
