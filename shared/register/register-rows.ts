import { z } from 'zod';
import { countyNumber, isoDate, unitNumber } from '../lib/ids.ts';
import changeData from './data/changes.json' with { type: 'json' };
import districtData from './data/city-districts.json' with { type: 'json' };
import countyData from './data/counties.json' with { type: 'json' };
import municipalityData from './data/municipalities.json' with { type: 'json' };
import to2024Data from './data/to-2024.json' with { type: 'json' };
import { once } from './once.ts';

const names = z.array(z.string().min(1)).readonly();
const flag = z.union([z.literal(0), z.literal(1)]).transform((value) => value === 1);

const municipalityRow = z
  .tuple([unitNumber, z.string(), isoDate, isoDate.nullable(), names, z.string()])
  .transform(([number, name, validFrom, validTo, parallelNames, klassName]) => ({
    number,
    name,
    validFrom,
    validTo,
    parallelNames,
    klassName,
  }));

/** A municipality number and the time it is valid; `validTo` is the first day it is not, null while it is. */
export type MunicipalityRow = z.infer<typeof municipalityRow>;

const countyRow = z
  .tuple([countyNumber, z.string(), isoDate, isoDate.nullable(), names])
  .transform(([number, name, validFrom, validTo, parallelNames]) => ({
    number,
    name,
    validFrom,
    validTo,
    parallelNames,
  }));

const districtRow = z
  .tuple([unitNumber, z.string(), unitNumber])
  .transform(([number, name, municipality]) => ({ number, name, municipality }));

const registeredChange = z.enum(['rename', 'renumber', 'merge', 'split']);
const changeRow = z
  .tuple([unitNumber, unitNumber, isoDate, registeredChange, flag], z.string())
  .transform(([from, to, date, kind, main, oldName]) => ({ from, to, date, kind, main, oldName }));

const to2024Row = z
  .tuple([unitNumber, unitNumber, flag])
  .transform(([from, to, main]) => ({ from, to, main }));

/** Every municipality number valid at any time since 2015, by number. Columns: `data/README.md`. */
export const municipalityRows = once(() => z.array(municipalityRow).parse(municipalityData));

/** Every county valid at any time since 2015, by number. */
export const countyRows = once(() => z.array(countyRow).parse(countyData));

/** Oslo's city districts, the same 15 at every date the register covers. */
export const districtRows = once(() => z.array(districtRow).parse(districtData));

/** What happened to a number on a date; `oldName` stands in renames only. */
export const changeRows = once(() => z.array(changeRow).parse(changeData));

/** Which numbers of 2024 every number since 2015 became; `main` got the old administrative centre. */
export const to2024Rows = once(() => z.array(to2024Row).parse(to2024Data));

/** In: a row with its time, and a date. Out: whether the row is valid on that day. */
export function isValidAt(
  row: { readonly validFrom: string; readonly validTo: string | null },
  date: string,
): boolean {
  return row.validFrom <= date && (row.validTo === null || date < row.validTo);
}

/** The municipality row of a number; undefined for a number that never was one since 2015. */
export function municipalityRowOf(number: string): MunicipalityRow | undefined {
  return municipalityByNumber().get(number);
}

const municipalityByNumber = once(
  () => new Map<string, MunicipalityRow>(municipalityRows().map((row) => [row.number, row])),
);

const districtNumbers = once(() => new Set<string>(districtRows().map((row) => row.number)));

/** Whether the number is one of Oslo's city districts. */
export function isDistrictNumber(number: string): boolean {
  return districtNumbers().has(number);
}
