import type { IsoTime } from '../lib/ids.ts';

/** How many backups are kept: the last ones, one for each of the last days with any, one for each of the last such weeks. */
export type Keeping = { readonly last: number; readonly days: number; readonly weeks: number };

/** What is kept where nobody has said otherwise. */
export const usualKeeping: Keeping = { last: 10, days: 14, weeks: 8 };

const isoDay = 10;
const dayOf = (time: IsoTime): string => time.slice(0, isoDay);

/**
 * In: a date as `2015-03-05`. Out: its number, days from 1 March of the year 0, a Wednesday. The year is counted from
 * March, so that the leap day is its last.
 */
function dayNumber(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const fromMarch = (month + 9) % 12;
  const y = month <= 2 ? year - 1 : year;
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return 365 * y + leaps + Math.floor((153 * fromMarch + 2) / 5) + day - 1;
}

/** In: a moment. Out: the number of its week, Monday to Sunday. */
export function weekNumber(time: IsoTime): number {
  const monday = 2;
  return Math.floor((dayNumber(dayOf(time)) + monday) / 7);
}

/** The newest of each group, as many groups as are kept. In: newest first. */
function newestOf<T extends { readonly time: IsoTime }>(
  newestFirst: readonly T[],
  groupOf: (time: IsoTime) => string | number,
  groups: number,
): readonly T[] {
  const seen = new Map<string | number, T>();
  for (const one of newestFirst) {
    const group = groupOf(one.time);
    if (!seen.has(group)) seen.set(group, one);
  }
  return [...seen.values()].slice(0, groups);
}

/**
 * Which backups may go. Days and weeks without a backup do not count, so that a mapping nobody has opened for a year
 * keeps what it has. In: the backups, in whatever order, and how many are kept. Out: those that may go, oldest first.
 */
export function rotatedOut<T extends { readonly time: IsoTime }>(
  backups: readonly T[],
  { last, days, weeks }: Keeping = usualKeeping,
): readonly T[] {
  const newestFirst = backups.toSorted((a, b) => (a.time < b.time ? 1 : a.time > b.time ? -1 : 0));
  const kept = new Set([
    ...newestFirst.slice(0, Math.max(1, last)),
    ...newestOf(newestFirst, dayOf, days),
    ...newestOf(newestFirst, weekNumber, weeks),
  ]);
  return newestFirst.filter((one) => !kept.has(one)).toReversed();
}
