import type { CountyNumber } from '../lib/ids.ts';
import { foldName, looseName, nameOrders } from './fold-name.ts';
import { once } from './once.ts';
import { countyRows } from './register-rows.ts';

const noCounty: ReadonlySet<CountyNumber> = new Set();

/**
 * In: a county as people give it: number, name, Sámi or Kven name, with or without `fylke`.
 * Out: the numbers it may mean at any date since 2015 (`Troms` was 19 and is 55); none where it names no county.
 */
export function findCounty(value: string | number): ReadonlySet<CountyNumber> {
  const text = String(value).trim();
  const digits = /^(\d{1,2})(?:[.,]0+)?(?:\s+\D*)?$/u.exec(text)?.[1];
  const key = digits === undefined ? foldName(text) : digits.padStart(2, '0');
  return countyKeys().get(key) ?? looseCountyKeys().get(looseName(key)) ?? noCounty;
}

const countyKeys = once(() => {
  const keys = new Map<string, Set<CountyNumber>>();
  for (const row of countyRows()) {
    for (const key of [row.number, ...nameOrders([row.name, ...row.parallelNames])]) {
      keys.set(key, (keys.get(key) ?? new Set()).add(row.number));
    }
  }
  return keys;
});

const looseCountyKeys = once(() => {
  const keys = new Map<string, Set<CountyNumber>>();
  for (const [key, numbers] of countyKeys()) {
    const loose = looseName(key);
    keys.set(loose, new Set([...(keys.get(loose) ?? []), ...numbers]));
  }
  return keys;
});
