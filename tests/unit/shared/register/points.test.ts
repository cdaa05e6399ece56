import { describe, expect, it } from 'vitest';
import { successors } from '../../../../shared/register/crosswalk.ts';
import { pointOf } from '../../../../shared/register/points.ts';
import { projectPoint } from '../../../../shared/register/project-point.ts';
import { unitsAt } from '../../../../shared/register/units-at.ts';
import { day, number, registerDays, valueOf } from './asking.ts';

function kilometres(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const north = (a.lat - b.lat) * 111.2;
  const east = (a.lon - b.lon) * 111.2 * Math.cos((a.lat * Math.PI) / 180);
  return Math.hypot(north, east);
}

describe('points', () => {
  it.each(registerDays)('stand on the map for every unit of %s, no two on one spot', (date) => {
    const units = valueOf(unitsAt(date, 'kommuner-og-bydeler'));
    const spots = units.map((unit) => {
      const point = pointOf(unit.number, date);
      if (!point) throw new Error(`No point for ${unit.number}`);
      const { x, y } = projectPoint(point);
      expect(Math.min(x, y)).toBeGreaterThan(0.015);
      expect(Math.max(x, y)).toBeLessThan(0.985);
      return `${point.lat.toFixed(4)} ${point.lon.toFixed(4)}`;
    });
    expect(new Set(spots).size).toBe(units.length);
  });

  it('are the administrative centres in 2024 and later', () => {
    for (const text of ['2024-01-01', '2026-01-01']) {
      for (const unit of valueOf(unitsAt(day(text), 'kommuner'))) {
        expect(pointOf(unit.number, day(text))).toMatchObject({ approximate: false });
      }
      expect(pointOf(number('0301'), day(text))).toMatchObject({ lat: 59.9127, lon: 10.7461 });
    }
  });

  it('stand near the main successor, and say so where they are not exact', () => {
    for (const date of registerDays.filter((each) => each < '2024-01-01')) {
      for (const unit of valueOf(unitsAt(date, 'kommuner'))) {
        const [main] = valueOf(successors(unit.number, date, day('2024-01-01'))).filter(
          (each) => each.main,
        );
        const there = main && pointOf(main.number, day('2024-01-01'));
        const here = pointOf(unit.number, date);
        if (!here || !there) throw new Error(unit.number);
        const distance = kilometres(there, here);
        expect(distance).toBeLessThan(25);
        expect(here.approximate || distance === 0).toBe(true);
      }
    }
  });

  it('leave the centre to the municipality that held it', () => {
    const at = (of: string) => pointOf(number(of), day('2015-01-01'));
    expect(at('1504')).toMatchObject({ approximate: false });
    expect(at('1523')).toMatchObject({ approximate: true });
    expect(at('0124')).toEqual({ ...pointOf(number('3118'), day('2024-01-01')) });
    expect(at('1852')).toMatchObject({ approximate: true });
    expect(at('0403')).toEqual(pointOf(number('3403'), day('2024-01-01')));
  });

  it('put the city districts around Oslo, the same each time', () => {
    const oslo = pointOf(number('0301'), day('2015-01-01'));
    const district = pointOf(number('030115'), day('2015-01-01'));
    if (!oslo || !district) throw new Error('No point');
    expect(district.approximate).toBe(true);
    expect(kilometres(oslo, district)).toBeLessThan(20);
    expect(pointOf(number('030115'), day('2026-01-01'))).toEqual(district);
  });

  it('are not made up for numbers or days that the register does not know', () => {
    expect(pointOf(number('9999'), day('2015-01-01'))).toBeUndefined();
    expect(pointOf(number('3403'), day('2015-01-01'))).toBeUndefined();
    expect(pointOf(number('0403'), day('2014-01-01'))).toBeUndefined();
  });
});
