import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoTime } from '../../../../shared/lib/ids.ts';
import { norwegianDay } from '../../../../shared/lib/norwegian-day.ts';

const oslo = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' });

describe('the day it was in Norway', () => {
  it.each([
    ['2015-03-05T12:00:00.000Z', '2015-03-05'],
    ['2015-03-04T22:59:59.999Z', '2015-03-04'],
    ['2015-03-04T23:00:00.000Z', '2015-03-05'],
    // Summer time: two hours ahead.
    ['2020-07-01T21:59:59.999Z', '2020-07-01'],
    ['2020-07-01T22:00:00.000Z', '2020-07-02'],
    ['2024-02-28T23:30:00.000Z', '2024-02-29'],
    ['2024-12-31T23:30:00.000Z', '2025-01-01'],
  ])('at %s is %s', (time, day) => {
    expect(norwegianDay(isoTime.parse(time))).toBe(day);
  });

  it('agrees with the time zone database', () => {
    const moment = fc.date({
      min: new Date('1997-01-01T00:00:00Z'),
      max: new Date('2037-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moment, (date) => {
        expect(norwegianDay(isoTime.parse(date.toISOString()))).toBe(oslo.format(date));
      }),
      { numRuns: 2000 },
    );
  });

  it('agrees in each of the hours around the changes of every year', () => {
    for (let year = 1997; year <= 2037; year += 1) {
      for (const month of [2, 9]) {
        for (let hour = 20 * 24; hour < 32 * 24; hour += 1) {
          const date = new Date(Date.UTC(year, month, 1, hour));
          expect(norwegianDay(isoTime.parse(date.toISOString()))).toBe(oslo.format(date));
        }
      }
    }
  });
});
