import { describe, expect, it } from 'vitest';
import { registerFrom, registerTo } from '../../../../shared/register/register-period.ts';
import { county, unit } from '../../../../shared/register/unit.ts';
import { countiesAt, unitsAt } from '../../../../shared/register/units-at.ts';
import { day, refusalOf, registerDays, valueOf } from './asking.ts';

describe('units at a date', () => {
  it.each([
    ['2015-01-01', 428, 19],
    ['2016-12-31', 428, 19],
    ['2017-01-01', 426, 19],
    ['2018-01-01', 422, 18],
    ['2019-01-01', 422, 18],
    ['2019-12-31', 422, 18],
    ['2020-01-01', 356, 11],
    ['2023-12-31', 356, 11],
    ['2024-01-01', 357, 15],
    ['2025-06-01', 357, 15],
    ['2026-12-31', 357, 15],
  ])('on %s there are %i municipalities in %i counties', (text, units, counties) => {
    expect(valueOf(unitsAt(day(text), 'kommuner'))).toHaveLength(units);
    expect(valueOf(countiesAt(day(text)))).toHaveLength(counties);
    expect(valueOf(unitsAt(day(text), 'kommuner-og-bydeler'))).toHaveLength(units + 14);
  });

  it.each(registerDays)(
    'on %s all are in order, well formed, and in a county of that day',
    (date) => {
      const counties = new Map(valueOf(countiesAt(date)).map((each) => [each.number, each]));
      for (const each of counties.values()) expect(county.parse(each)).toEqual(each);
      for (const kind of ['kommuner', 'kommuner-og-bydeler'] as const) {
        const units = valueOf(unitsAt(date, kind));
        const numbers = units.map((each) => each.number);
        expect(numbers).toEqual([...new Set(numbers)].sort());
        for (const each of units) {
          expect(unit.parse(each)).toEqual(each);
          expect(counties.get(each.countyNumber)?.name).toBe(each.countyName);
        }
        expect(new Set(units.map((each) => each.countyNumber)).size).toBe(counties.size);
      }
    },
  );

  it('puts fifteen city districts in the place of Oslo, in Oslo county', () => {
    const units = valueOf(unitsAt(day('2015-01-01'), 'kommuner-og-bydeler'));
    const districts = units.filter((each) => each.kind === 'city-district');
    expect(units).toHaveLength(442);
    expect(districts).toHaveLength(15);
    expect(districts.map((each) => each.countyName)).toEqual(Array(15).fill('Oslo'));
    expect(units.some((each) => each.number === '0301')).toBe(false);
    expect(districts[0]).toMatchObject({ number: '030101', name: 'Gamle Oslo' });
  });

  it('knows Sámi and Kven names, and the official name as it was on the day', () => {
    const at = (text: string, name: string) =>
      valueOf(unitsAt(day(text), 'kommuner')).find((each) => each.name === name);
    expect(at('2015-01-01', 'Storfjord')?.parallelNames).toEqual(['Omasvuotna', 'Omasvuono']);
    expect(at('2015-01-01', 'Kåfjord')?.officialName).toBe('Gáivuotna - Kåfjord');
    expect(at('2018-01-01', 'Kåfjord')?.officialName).toBe('Gáivuotna - Kåfjord - Kaivuono');
    expect(at('2025-12-31', 'Oslo')).not.toHaveProperty('officialName');
    expect(at('2026-01-01', 'Oslo')?.officialName).toBe('Oslo - Oslove');
    expect(at('2015-01-01', 'Hamar')).not.toHaveProperty('officialName');
  });

  it.each(['2014-12-31', '1999-01-01', '2027-01-01'])(
    'refuses %s, which it does not cover',
    (text) => {
      const expected = {
        code: 'register-date-unknown',
        details: { date: text, from: registerFrom, to: registerTo },
      };
      expect(refusalOf(unitsAt(day(text), 'kommuner'))).toMatchObject(expected);
      expect(refusalOf(unitsAt(day(text), 'kommuner-og-bydeler'))).toMatchObject(expected);
      expect(refusalOf(countiesAt(day(text)))).toMatchObject(expected);
    },
  );
});
