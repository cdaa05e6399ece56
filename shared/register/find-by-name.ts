import type { CountyNumber, UnitNumber } from '../lib/ids.ts';
import { unitsInCounty, wasEverIn } from './county-fit.ts';
import { counterpartsAt } from './crosswalk.ts';
import { foldName, looseName } from './fold-name.ts';
import type { MunicipalityRow } from './register-rows.ts';
import type { OtherKind, UnitIndex } from './unit-index.ts';
import type { UnitMatch } from './unit-match.ts';
import type { Unit } from './unit.ts';

/** Who bears a name: units of the round, the other kind of unit, and municipalities of other dates. */
export type Bearers = {
  readonly units: readonly Unit[];
  readonly otherKind: readonly OtherKind[];
  readonly elsewhen: readonly MunicipalityRow[];
};

/** In: an index and a name as typed. Out: who bears it as written; where nobody does, who bears it but for diacritics. */
export function bearersOf(index: UnitIndex, name: string): Bearers {
  const folded = foldName(name);
  const written = bearersIn(index, 'exact', folded);
  return count(written) > 0 ? written : bearersIn(index, 'loose', looseName(folded));
}

/** In: who bears a name. Out: whether anybody does. */
export function isKnown(bearers: Bearers): boolean {
  return count(bearers) > 0;
}

/**
 * In: an index, a name, and the counties the row may mean (none where it gives no county the register knows).
 * Out: the match by name alone.
 */
export function findByName(
  index: UnitIndex,
  name: string,
  counties: ReadonlySet<CountyNumber>,
): UnitMatch {
  const bearers = bearersOf(index, name);
  if (bearers.units.length > 0) return amongUnits(index, bearers, counties);
  const [other] = bearers.otherKind;
  if (other) return { outcome: 'not-in-this-kind', ...other };
  return ofAnotherDate(index, bearers.elsewhen, counties) ?? { outcome: 'unknown', by: 'name' };
}

/** In: an index and a municipality not valid at its date. Out: the match that says so, with what to use instead. */
export function notValidAtDate(
  index: UnitIndex,
  { number, name }: Pick<MunicipalityRow, 'number' | 'name'>,
): UnitMatch {
  return {
    outcome: 'not-valid-at-date',
    number,
    name,
    becameOrCameFrom: relativesAt(index, number),
  };
}

/** In: an index and any number. Out: the numbers of the index' date that it is, became or came from. */
export function relativesAt(index: UnitIndex, number: UnitNumber): readonly UnitNumber[] {
  const found = counterpartsAt(number, index.date);
  return found.ok ? found.value.map((counterpart) => counterpart.number) : [];
}

function bearersIn(index: UnitIndex, way: 'exact' | 'loose', key: string): Bearers {
  return {
    units: index.byName[way].get(key) ?? [],
    otherKind: index.otherKindByName[way].get(key) ?? [],
    elsewhen: index.elsewhen[way].get(key) ?? [],
  };
}

function count(bearers: Bearers): number {
  return bearers.units.length + bearers.otherKind.length + bearers.elsewhen.length;
}

function amongUnits(
  index: UnitIndex,
  { units, elsewhen }: Bearers,
  counties: ReadonlySet<CountyNumber>,
): UnitMatch {
  const there = counties.size > 0 ? unitsInCounty(units, counties) : units;
  const [unit] = there;
  if (unit && there.length === 1) return { outcome: 'found', unit, unrecognised: [] };
  if (there.length > 1) return { outcome: 'ambiguous', candidates: there };
  const namesake = elsewhen.filter((row) => wasEverIn(row.number, counties));
  return (
    ofAnotherDate(index, namesake, counties) ?? {
      outcome: 'contradiction',
      between: 'name-and-county',
      byNumber: null,
      byName: units,
    }
  );
}

/** Several municipalities of other dates may share the name: the county decides, then the time nearest to the round. */
function ofAnotherDate(
  index: UnitIndex,
  rows: readonly MunicipalityRow[],
  counties: ReadonlySet<CountyNumber>,
): UnitMatch | undefined {
  const there = rows.filter((row) => wasEverIn(row.number, counties));
  const [nearest] = (there.length > 0 ? there : [...rows]).sort((a, b) => nearness(index, a, b));
  return nearest && notValidAtDate(index, nearest);
}

/** Those that ended before the date come first, the last of them foremost; then those that began after it. */
function nearness({ date }: UnitIndex, a: MunicipalityRow, b: MunicipalityRow): number {
  const aEnd = a.validFrom <= date ? (a.validTo ?? '') : '';
  const bEnd = b.validFrom <= date ? (b.validTo ?? '') : '';
  if (aEnd !== bEnd) return aEnd > bEnd ? -1 : 1;
  return a.validFrom < b.validFrom ? -1 : Number(a.validFrom > b.validFrom);
}
