import { describe, expect, it } from 'vitest';
import { populationOf } from '../../../../shared/register/population.ts';
import { municipalityRows } from '../../../../shared/register/register-rows.ts';
import { unitsAt } from '../../../../shared/register/units-at.ts';
import { day, number, valueOf } from './asking.ts';

describe('population', () => {
  it.each([
    [2023, 5_488_984],
    [2024, 5_550_203],
    [2025, 5_594_340],
    [2026, 5_627_400],
  ])(
    'is known in %i for every municipality of that year and for no other number',
    (year, total) => {
      const units = valueOf(unitsAt(day(`${year}-01-01`), 'kommuner'));
      const known = units.map((unit) => populationOf(unit.number, year) ?? 0);
      expect(known.every((count) => count > 0)).toBe(true);
      expect(known.reduce((sum, count) => sum + count, 0)).toBe(total);
      const numbers = new Set(units.map((unit) => unit.number));
      for (const row of municipalityRows().filter((each) => !numbers.has(each.number))) {
        expect(populationOf(row.number, year)).toBeUndefined();
      }
    },
  );

  it('stands on the numbers of its year', () => {
    expect(populationOf(number('0301'), 2024)).toBe(717_710);
    expect(populationOf(number('3001'), 2023)).toBe(31_730);
    expect(populationOf(number('3101'), 2024)).toBe(31_935);
    expect(populationOf(number('1507'), 2023)).toBe(67_520);
    expect(populationOf(number('1580'), 2024)).toBe(9_357);
  });

  it('is not guessed', () => {
    for (const year of [2015, 2020, 2022, 2027, Number.NaN]) {
      expect(populationOf(number('0301'), year)).toBeUndefined();
    }
    expect(populationOf(number('3101'), 2023)).toBeUndefined();
    expect(populationOf(number('030101'), 2024)).toBeUndefined();
    expect(populationOf(number('9999'), 2024)).toBeUndefined();
  });
});
