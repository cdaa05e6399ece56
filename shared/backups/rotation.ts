import type { IsoTime } from '../lib/ids.ts';
import type { BackupFacts } from './backup-name.ts';

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
  inOrder: readonly T[],
  groupOf: (time: IsoTime) => string | number,
  groups: number,
): readonly T[] {
  const seen = new Map<string | number, T>();
  for (const one of inOrder) {
    const group = groupOf(one.time);
    if (!seen.has(group)) seen.set(group, one);
  }
  return [...seen.values()].slice(0, groups);
}

const aDay = 1;

/**
 * Whether a backup says that it was made in a future: then some clock was wrong, and its time says nothing. Clocks are
 * set right by seconds all the time, so that more than a day is asked for.
 */
function hasWrongTime({ time }: { readonly time: IsoTime }, now: IsoTime): boolean {
  return dayNumber(dayOf(time)) > dayNumber(dayOf(now)) + aDay;
}

/** In: backups, in whatever order, and the time now. Out: newest first; last come those whose time cannot be true. */
export function newestFirst<T extends { readonly time: IsoTime }>(
  backups: readonly T[],
  now: IsoTime,
): readonly T[] {
  const order = (one: T): string => `${hasWrongTime(one, now) ? 0 : 1}${one.time}`;
  return backups.toSorted((a, b) => (order(a) < order(b) ? 1 : order(a) > order(b) ? -1 : 0));
}

/**
 * Which backups may go. Days and weeks without a backup do not count, so that a mapping nobody has opened for a year
 * keeps what it has. In: the backups, in whatever order, the time now, and how many are kept. Out: those that may go,
 * oldest first.
 */
export function rotatedOut<T extends { readonly time: IsoTime }>(
  backups: readonly T[],
  now: IsoTime,
  { last, days, weeks }: Keeping = usualKeeping,
): readonly T[] {
  const inOrder = newestFirst(backups, now);
  const kept = new Set([
    ...inOrder.slice(0, Math.max(1, last)),
    ...newestOf(inOrder, dayOf, days),
    ...newestOf(inOrder, weekNumber, weeks),
  ]);
  return inOrder.filter((one) => !kept.has(one)).toReversed();
}

/**
 * Which backups may go when one has just been made and proven: those of the same day that hold the same, and those
 * rotated out. The one just made stays, whatever its clock says. In: the one made, made now, the others, how many are
 * kept. Out: those that may go.
 */
export function replacedBy<T extends Pick<BackupFacts, 'time' | 'print'>>(
  made: T,
  others: readonly T[],
  keeping: Keeping = usualKeeping,
): readonly T[] {
  const same = others.filter(
    (one) => one.print === made.print && dayOf(one.time) === dayOf(made.time),
  );
  const left = others.filter((one) => !same.includes(one));
  const out = rotatedOut([made, ...left], made.time, keeping);
  return [...same, ...out.filter((one) => one !== made)];
}
