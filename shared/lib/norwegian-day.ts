import { isoDate, type IsoDate, type IsoTime } from './ids.ts';

const twoDigits = (value: number): string => String(value).padStart(2, '0');

const written = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;

/** The last Sunday of March or October, both of 31 days. Source of the weekday: Sakamoto's method (1992). */
function lastSunday(year: number, month: 3 | 10): number {
  const shift = month === 3 ? 2 : 6;
  const weekday =
    (year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + shift + 31) %
    7;
  return 31 - weekday;
}

/** Summer time in the EU and Norway since 1996: from 01:00 UTC on one Sunday to 01:00 UTC on the other. */
function isSummer(year: number, time: string): boolean {
  const from = `${written(year, 3, lastSunday(year, 3))}T01:00`;
  const to = `${written(year, 10, lastSunday(year, 10))}T01:00`;
  return time >= from && time < to;
}

function dayAfter(year: number, month: number, day: number): IsoDate {
  const next = [
    written(year, month, day + 1),
    written(year, month + 1, 1),
    written(year + 1, 1, 1),
  ];
  // The schema knows which days exist; the first of the next year always does.
  const existing = next.find((one) => isoDate.safeParse(one).success);
  return isoDate.parse(existing);
}

/**
 * In: a moment in UTC. Out: the day it was in Norway, whatever machine or time zone asks. Norwegian time is one hour
 * ahead, two in summer time, by the rules since 1996.
 */
export function norwegianDay(time: IsoTime): IsoDate {
  const [year = 0, month = 0, day = 0, hour = 0] = time.split(/[-T:]/u).map(Number);
  const ahead = isSummer(year, time) ? 2 : 1;
  return hour + ahead < 24 ? isoDate.parse(time.slice(0, 10)) : dayAfter(year, month, day);
}
