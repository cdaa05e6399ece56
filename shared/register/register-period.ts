import { isoDate, type IsoDate } from '../lib/ids.ts';
import { refuse } from '../lib/refusal.ts';
import { accept, reject, type Result } from '../lib/result.ts';
import { once } from './once.ts';
import { changeRows } from './register-rows.ts';

/** The first day the register covers. */
export const registerFrom: IsoDate = isoDate.parse('2015-01-01');

/** The last day it covers: changes come at a turn of the year, and those of 2026 are the last ones known. */
export const registerTo: IsoDate = isoDate.parse('2026-12-31');

/** First day of each stretch of time in which no municipality changed number, name or borders, in order. */
export const periodStarts = once((): readonly IsoDate[] =>
  [...new Set([registerFrom, ...changeRows().map((row) => row.date)])].sort(),
);

/**
 * In: a date. Out: the first day of the period it lies in.
 * Error: `register-date-unknown` before 2015 or after the last year known; nothing is guessed there.
 */
export function periodOf(date: IsoDate): Result<IsoDate> {
  const start = date <= registerTo ? periodStarts().findLast((day) => day <= date) : undefined;
  if (start !== undefined) return accept(start);
  return reject(refuse('register-date-unknown', { date, from: registerFrom, to: registerTo }));
}
