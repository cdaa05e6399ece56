import { foldName, nameOrders } from './fold-name.ts';
import { groupBy } from './group-by.ts';
import { once } from './once.ts';
import {
  changeRows,
  municipalityRowOf,
  municipalityRows,
  to2024Rows,
  type MunicipalityRow,
} from './register-rows.ts';

/**
 * In: a municipality and its county's name. Out: the folded keys it is known by: each of its names, several of
 * them in any order (`Guovdageaidnu – Kautokeino`), and its names with the county (`Herøy (Nordland)`, `Bø i Telemark`).
 */
export function municipalityKeys(row: MunicipalityRow, countyName: string): ReadonlySet<string> {
  const names = namesOf(row);
  const inCounty = names.flatMap((name) => [`${name} ${countyName}`, `${name} i ${countyName}`]);
  return new Set([...nameOrders(names), ...[...klassNamesOf(row), ...inCounty].map(foldName)]);
}

/** In: a city district and its city's name. Out: the folded keys it is known by, with and without the city. */
export function districtKeys(name: string, city: string): ReadonlySet<string> {
  const inside = [name, `bydel ${name}`, `${name} bydel`];
  const withCity = inside.flatMap((key) => [
    `${city} ${key}`,
    `${key} ${city}`,
    `${key} i ${city}`,
  ]);
  return new Set([...inside, ...withCity].map(foldName));
}

/**
 * The Norwegian name, and the Sámi and Kven names that the municipality has under this number or, still with the
 * same Norwegian name, under another one: Trondheim was already Tråante to those who write about 2015.
 */
function namesOf(row: MunicipalityRow): readonly string[] {
  const same = namesakes().get(namesakeKey(row)) ?? [row];
  return [row.name, ...new Set([row, ...same].flatMap((other) => other.parallelNames))];
}

function klassNamesOf(row: MunicipalityRow): readonly string[] {
  const renames = changeRows().filter((change) => change.kind === 'rename');
  const earlier = renames.filter((change) => change.from === row.number);
  return [row.klassName, ...earlier.flatMap((change) => change.oldName ?? [])];
}

const namesakes = once(() => groupBy(municipalityRows(), namesakeKey));

function namesakeKey(row: MunicipalityRow): string {
  return `${row.name} ${mainIn2024().get(row.number) ?? row.number}`;
}

const mainIn2024 = once(
  () =>
    new Map<string, string>(
      to2024Rows()
        .filter((link) => link.main && municipalityRowOf(link.from))
        .map((link) => [link.from, link.to]),
    ),
);
