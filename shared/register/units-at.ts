import type { UnitKind } from '../events/round.ts';
import { countyNumber, type CountyNumber, type IsoDate } from '../lib/ids.ts';
import { accept, type Result } from '../lib/result.ts';
import { once, oncePer } from './once.ts';
import { periodOf } from './register-period.ts';
import {
  changeRows,
  countyRows,
  districtRows,
  isValidAt,
  municipalityRows,
  type MunicipalityRow,
} from './register-rows.ts';
import type { County, Unit } from './unit.ts';

/**
 * In: a date and whether Oslo's city districts stand in the place of Oslo.
 * Out: the units of that day, by number (428 municipalities in 2015, 442 units with city districts).
 * Error: `register-date-unknown`.
 */
export function unitsAt(date: IsoDate, kind: UnitKind): Result<readonly Unit[]> {
  const period = periodOf(date);
  if (!period.ok) return period;
  return accept(
    kind === 'kommuner' ? municipalitiesIn(period.value) : unitsWithDistrictsIn(period.value),
  );
}

/** In: a date. Out: the counties of that day, by number (19 in 2015). Error: `register-date-unknown`. */
export function countiesAt(date: IsoDate): Result<readonly County[]> {
  const period = periodOf(date);
  return period.ok ? accept(countiesIn(period.value)) : period;
}

/** The county a number belongs to: since the numbers were made, their first two digits are the county's. */
export function countyOfNumber(number: string): CountyNumber {
  return countyNumber.parse(number.slice(0, 2));
}

/** In: a municipality and a date on which it is valid. Out: its name in SSB's KLASS on that day. */
export function klassNameAt(row: MunicipalityRow, date: string): string {
  return renamesOf(row.number).find((rename) => date < rename.date)?.oldName ?? row.klassName;
}

const renamesOf = oncePer((number) =>
  changeRows()
    .filter((row) => row.kind === 'rename' && row.from === number)
    .sort((a, b) => (a.date < b.date ? -1 : 1)),
);

const countiesIn = oncePer((period): readonly County[] =>
  countyRows()
    .filter((row) => isValidAt(row, period))
    .map(({ number, name, parallelNames }) => ({ number, name, parallelNames })),
);

const countyNames = once(() => new Map(countyRows().map((row) => [row.number, row.name])));

/** The county of a number, with the one name that the county's number has had since 2015. */
export function countyOf(number: string): Pick<Unit, 'countyNumber' | 'countyName'> {
  const ofUnit = countyOfNumber(number);
  const name = countyNames().get(ofUnit);
  if (name === undefined) throw new Error(`No county for ${number}`);
  return { countyNumber: ofUnit, countyName: name };
}

const municipalitiesIn = oncePer((period): readonly Unit[] =>
  municipalityRows()
    .filter((row) => isValidAt(row, period))
    .map((row) => {
      const official = klassNameAt(row, period);
      return {
        number: row.number,
        name: row.name,
        parallelNames: row.parallelNames,
        ...countyOf(row.number),
        kind: 'municipality',
        ...(official === row.name ? {} : { officialName: official }),
      };
    }),
);

const unitsWithDistrictsIn = oncePer((period): readonly Unit[] => {
  const divided = new Set(districtRows().map((row) => row.municipality));
  const districts = districtRows().map(
    (row): Unit => ({
      number: row.number,
      name: row.name,
      parallelNames: [],
      ...countyOf(row.municipality),
      kind: 'city-district',
    }),
  );
  return [
    ...municipalitiesIn(period).filter((unit) => !divided.has(unit.number)),
    ...districts,
  ].sort((a, b) => (a.number < b.number ? -1 : 1));
});
