import { dateOfDay, dayOfDate } from './calendar.ts';
import type { DateCell } from './sheet.ts';

/** 30 December 1899 and 1 January 1904, in days before 1 January 1970. */
const epochs = { 1900: -25_569, 1904: -24_107 } as const;

/** Excel believes that 1900 had a 29 February (day 60): days before it are one off. */
const phantomDay = 60;

/** Excel's last day, 31 December 9999. */
const lastDay = 2_958_465;

/**
 * In: Excel's day number (whole days since its epoch, the time of day after the comma) and the workbook's date system.
 * Out: the date, or null where the number is none: negative, day 0, the phantom 29 February 1900, after year 9999.
 * Source: ECMA-376 part 1, 18.17.4.
 */
export function serialDate(serial: number, system: 1900 | 1904): DateCell | null {
  if (!Number.isFinite(serial) || serial < 0 || serial > lastDay + 1) return null;
  // Seconds are the finest that Excel shows; binary fractions of a day fall just short of them.
  const seconds = Math.round(serial * 86_400);
  const whole = Math.floor(seconds / 86_400);
  if (system === 1900 && (whole === 0 || whole === phantomDay)) return null;
  const early = system === 1900 && whole < phantomDay ? 1 : 0;
  const date = dateOfDay(whole + early + epochs[system]);
  return date === null ? null : { date, time: (seconds - whole * 86_400) / 86_400 };
}

/** In: a date cell. Out: Excel's day number in the 1900 system. Exact for dates from 1 March 1900. */
export function serialOf(cell: DateCell): number {
  return dayOfDate(cell.date) - epochs[1900] + cell.time;
}
