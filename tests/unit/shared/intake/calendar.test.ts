import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate, dateOfDay, dayOfDate } from '../../../../shared/intake/calendar.ts';
import { serialDate, serialOf } from '../../../../shared/intake/serial-date.ts';

const dayMs = 86_400_000;

describe('the calendar', () => {
  it('agrees with the machine’s, whatever the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (day) => {
        const iso = new Date(day * dayMs).toISOString().slice(0, 10);
        const date = dateOfDay(day);
        expect(date).toBe(iso);
        expect(date === null ? null : dayOfDate(date)).toBe(day);
      }),
    );
  });

  it('has no day that does not exist', () => {
    expect(calendarDate(2015, 2, 29)).toBeNull();
    expect(calendarDate(2016, 2, 29)).toBe('2016-02-29');
    expect(calendarDate(1900, 2, 29)).toBeNull();
    expect(calendarDate(2015, 13, 1)).toBeNull();
    expect(calendarDate(2015, 4, 31)).toBeNull();
    expect(calendarDate(2015, 0, 1)).toBeNull();
    expect(calendarDate(0, 1, 1)).toBeNull();
    expect(calendarDate(2015, 1.5, 1)).toBeNull();
    expect(dateOfDay(-719_163)).toBeNull();
    expect(dateOfDay(2_932_897)).toBeNull();
  });
});

describe('Excel’s day numbers', () => {
  it.each([
    [1, 1900, '1900-01-01'],
    [59, 1900, '1900-02-28'],
    [61, 1900, '1900-03-01'],
    [42_068, 1900, '2015-03-05'],
    [2_958_465, 1900, '9999-12-31'],
    [0, 1904, '1904-01-01'],
    [40_606, 1904, '2015-03-05'],
  ] as const)('%d in the system of %d is %s', (serial, system, date) => {
    expect(serialDate(serial, system)).toEqual({ date, time: 0 });
  });

  it('that are no day are none', () => {
    for (const serial of [0, 60, 60.5, -1, 2_958_466, Number.NaN, Number.POSITIVE_INFINITY])
      expect(serialDate(serial, 1900)).toBeNull();
  });

  it('carry the time of day to the second', () => {
    expect(serialDate(42_068.604166666664, 1900)).toEqual({ date: '2015-03-05', time: 14.5 / 24 });
    expect(serialDate(42_068.999999, 1900)).toEqual({ date: '2015-03-06', time: 0 });
  });

  it('come back as they were, from March 1900', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        const cell = serialDate(serial, 1900);
        expect(cell === null ? null : serialOf(cell)).toBe(serial);
      }),
    );
  });
});
