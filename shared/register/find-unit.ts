import type { CountyNumber, UnitNumber } from '../lib/ids.ts';
import { rememberingAll } from '../lib/remember.ts';
import { wasEverIn } from './county-fit.ts';
import { bearersOf, findByName, isKnown, notValidAtDate, relativesAt } from './find-by-name.ts';
import { findCounty } from './find-county.ts';
import { foldName } from './fold-name.ts';
import { readUnitNumber } from './read-number.ts';
import { municipalityRowOf } from './register-rows.ts';
import type { UnitIndex } from './unit-index.ts';
import type { UnitMatch, WantedUnit } from './unit-match.ts';
import type { Unit } from './unit.ts';

type Said = {
  readonly number: UnitNumber | undefined;
  /** Another number, typed in the column for the name. */
  readonly numberInName: UnitNumber | undefined;
  readonly name: string | undefined;
};

/**
 * In: the index of a round, and what a row says about its unit: number (a lost leading zero is restored), name
 * (Norwegian, Sámi, Kven, several together, with or without `kommune`), county. Out: the unit, or why there is none.
 * The number counts most; a name or county that points elsewhere is a contradiction, never overruled in silence.
 */
export function findUnit(index: UnitIndex, wanted: WantedUnit): UnitMatch {
  const { number, name, county } = wanted;
  if (typeof number === 'number' || typeof county === 'number') return look(index, wanted);
  const known = answered.get(index) ?? remembered(index);
  return known([number ?? null, name ?? null, county ?? null]);
}

type Look = (said: readonly (string | null)[]) => UnitMatch;

/** A workbook of 100,000 rows asks for the same few hundred units over and over. */
const answered = new WeakMap<UnitIndex, Look>();

function remembered(index: UnitIndex): Look {
  const known = rememberingAll(([number, name, county]) =>
    look(index, {
      number: number ?? undefined,
      name: name ?? undefined,
      county: county ?? undefined,
    }),
  );
  answered.set(index, known);
  return known;
}

function look(index: UnitIndex, wanted: WantedUnit): UnitMatch {
  const county = filled(wanted.county);
  const counties = county === undefined ? new Set<CountyNumber>() : findCounty(county);
  const said = whatIsSaid(wanted);
  if (said === 'unreadable-number') return { outcome: 'unknown', by: 'number' };
  const match =
    said.number !== undefined
      ? findByNumber(index, { ...said, number: said.number }, counties)
      : said.name !== undefined
        ? findByName(index, said.name, counties)
        : ({ outcome: 'unknown', by: 'nothing' } as const);
  if (match.outcome !== 'found' || county === undefined || counties.size > 0) return match;
  return { ...match, unrecognised: [...match.unrecognised, 'county'] };
}

/** People type a name in the column for numbers, a number in the one for names, or both in either. */
function whatIsSaid(wanted: WantedUnit): Said | 'unreadable-number' {
  const numberText = filled(wanted.number);
  const nameText = filled(wanted.name)?.toString();
  const inName = nameText === undefined ? undefined : readUnitNumber(nameText);
  const name = inName === undefined ? nameText : filled(inName.rest)?.toString();
  if (numberText === undefined) return { number: inName?.number, numberInName: undefined, name };
  const read = readUnitNumber(numberText);
  if (read) {
    return {
      number: read.number,
      numberInName: inName?.number,
      name: name ?? filled(read.rest)?.toString(),
    };
  }
  if (nameText !== undefined || /\d/u.test(String(numberText))) return 'unreadable-number';
  return { number: undefined, numberInName: undefined, name: String(numberText) };
}

function filled(value: string | number | undefined): string | number | undefined {
  return value === undefined || foldName(String(value)) === '' ? undefined : value;
}

function findByNumber(
  index: UnitIndex,
  said: Said & { readonly number: UnitNumber },
  counties: ReadonlySet<CountyNumber>,
): UnitMatch {
  const unit = index.byNumber.get(said.number);
  if (!unit) return numberOfNoUnit(index, said.number, said.name);
  if (said.numberInName !== undefined && said.numberInName !== unit.number) {
    const other = index.byNumber.get(said.numberInName);
    return contradiction('number-and-name', unit, other ? [other] : []);
  }
  const match = said.name === undefined ? found(unit) : checkName(index, unit, said.name);
  if (match.outcome === 'found' && counties.size > 0 && !wasEverIn(unit.number, counties)) {
    return contradiction('number-and-county', unit, []);
  }
  return match;
}

function numberOfNoUnit(index: UnitIndex, number: UnitNumber, name: string | undefined): UnitMatch {
  const otherKind = index.otherKindByNumber.get(number);
  if (otherKind) {
    // Lists of city districts often carry the city's number in front of each.
    const named = name === undefined ? [] : bearersOf(index, name).units;
    const [district] = named.filter((unit) => unit.kind === 'city-district');
    const belongs = district !== undefined && otherKind.instead.includes(district.number);
    return belongs ? found(district) : { outcome: 'not-in-this-kind', ...otherKind };
  }
  const row = municipalityRowOf(number);
  return row ? notValidAtDate(index, row) : { outcome: 'unknown', by: 'number' };
}

/**
 * A name agrees if the unit bears it, if the unit's city does, or if what it became or came from does and no other
 * unit of the round: beside Rømskog's number, Aurskog-Høland is its neighbour and not what it became part of in 2020.
 */
function checkName(index: UnitIndex, unit: Unit, name: string): UnitMatch {
  const bearers = bearersOf(index, name);
  if (!isKnown(bearers)) return { outcome: 'found', unit, unrecognised: ['name'] };
  if (bearers.units.includes(unit)) return found(unit);
  const otherKind = bearers.otherKind.find((other) => other.instead.includes(unit.number));
  if (otherKind) {
    const isCityOfUnit = unit.kind === 'city-district';
    return isCityOfUnit ? found(unit) : { outcome: 'not-in-this-kind', ...otherKind };
  }
  const related =
    bearers.units.length === 0 &&
    bearers.elsewhen.some((row) => relativesAt(index, row.number).includes(unit.number));
  return related ? found(unit) : contradiction('number-and-name', unit, bearers.units);
}

function found(unit: Unit): UnitMatch {
  return { outcome: 'found', unit, unrecognised: [] };
}

function contradiction(
  between: 'number-and-name' | 'number-and-county',
  byNumber: Unit,
  byName: readonly Unit[],
): UnitMatch {
  return { outcome: 'contradiction', between, byNumber, byName };
}
