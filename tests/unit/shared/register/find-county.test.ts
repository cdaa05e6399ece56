import { describe, expect, it } from 'vitest';
import { findCounty } from '../../../../shared/register/find-county.ts';
import { countyRows } from '../../../../shared/register/register-rows.ts';

describe('finding a county', () => {
  it.each<[string | number, string[]]>([
    ['Møre og Romsdal', ['15']],
    ['møre og romsdal fylke', ['15']],
    ['Sogn & Fjordane', ['14']],
    ['Østfold', ['01', '31']],
    ['Troms', ['19', '55']],
    ['Romsa', ['55']],
    ['Troms – Romsa – Tromssa', ['55']],
    ['Romsa ja Finnmárku', ['54']],
    ['Sor-Trondelag', ['16']],
    [4, ['04']],
    ['04', ['04']],
    ['4.0', ['04']],
    ['04 Hedmark', ['04']],
    ['99', []],
    ['Hedmarken', []],
  ])('%j is %j', (value, numbers) => {
    expect([...findCounty(value)]).toEqual(numbers);
  });

  it('finds every county by number, name and parallel names', () => {
    for (const row of countyRows()) {
      expect(findCounty(row.number)).toContain(row.number);
      for (const name of [row.name, ...row.parallelNames]) {
        expect(findCounty(name)).toContain(row.number);
      }
    }
  });
});
