import type { IsoDate } from '../lib/ids.ts';
import { calendarDate } from './calendar.ts';
import { serialDate } from './serial-date.ts';
import { shownCell } from './cell-text.ts';
import type { CellValue } from './sheet.ts';

/** A date, none where the cell is blank, or why it is none, as a Norwegian sentence. */
export type DateReading =
  | { readonly ok: true; readonly date: IsoDate | null }
  | { readonly ok: false; readonly reason: string };

const months = ['jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'des'];
const monthNames =
  'januar|jan|februar|feb|mars|mar|april|apr|mai|juni|jun|juli|jul|august|aug|september|sept|sep|oktober|okt|november|nov|desember|des';

const time =
  '(?:(?:T|\\s+|,?\\s*kl\\.?\\s*)\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:[.,]\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?';

/** 2015-03-05, 20150305, also with a time after it. */
const iso = new RegExp(`^(\\d{4})(-?)(\\d{2})\\2(\\d{2})${time}$`, 'u');
/** 5.3.2015, 05.03.15, 5. 3. 2015, 5-3-2015, 5/3-2015, 5/3 2015. */
const norwegian = new RegExp(
  `^(\\d{1,2})(?:\\.\\s*(\\d{1,2})\\.\\s*|-(\\d{1,2})-|\\s*/\\s*(\\d{1,2})(?:\\s*-\\s*|\\s+))(\\d{4}|\\d{2})\\.?${time}$`,
  'u',
);
/** 5. mars 2015, 5.mars 2015, 5 mars 2015, 5. mar. 15. */
const inWords = new RegExp(
  `^(\\d{1,2})\\.?\\s*(${monthNames})\\.?,?\\s*(\\d{4}|\\d{2})${time}$`,
  'iu',
);
/** 5/3/2015, where the order of day and month is the writer's secret. */
const slashes = new RegExp(`^(\\d{1,2})/(\\d{1,2})/(\\d{4})${time}$`, 'u');

/** A plain number in a date column counts as Excel's day number only in these years: 2015 is a year, not a day in 1905. */
const serialYears = { first: '1990', last: '2099' };

const none: DateReading = { ok: true, date: null };
const found = (date: IsoDate): DateReading => ({ ok: true, date });
const refused = (reason: string): DateReading => ({ ok: false, reason });

/**
 * Reads a date as people have it. In: a cell, and the date system of its workbook (for day numbers without a date
 * format). Out: the date, blank, or why it is none. Two figures for the year mean 2000 to 2049.
 */
export function readDate(cell: CellValue, system: 1900 | 1904): DateReading {
  if (cell === null) return none;
  if (typeof cell === 'boolean') return refused('En dato kan ikke være sann eller usann.');
  if (typeof cell === 'number') return readNumber(cell, system);
  if (typeof cell === 'string') return readWritten(cell.normalize('NFKC').trim());
  if ('error' in cell) return refused(`Cellen har en feil (${cell.error}) i stedet for en dato.`);
  return found(cell.date);
}

function readNumber(value: number, system: 1900 | 1904): DateReading {
  const asWritten = String(value);
  if (/^(19|20)\d{6}$/u.test(asWritten)) return readWritten(asWritten);
  const cell = serialDate(value, system);
  const year = cell?.date.slice(0, 4) ?? '';
  return cell !== null && year >= serialYears.first && year <= serialYears.last
    ? found(cell.date)
    : refused(`${shownCell(value) ?? ''} er ikke en dato. Skriv den som 5.3.2015.`);
}

function readWritten(text: string): DateReading {
  if (text === '') return none;
  const isoParts = iso.exec(text);
  if (isoParts !== null) return real(text, isoParts[1], isoParts[3], isoParts[4]);
  const parts = norwegian.exec(text);
  if (parts !== null) return real(text, parts[5], parts[2] ?? parts[3] ?? parts[4], parts[1]);
  const words = inWords.exec(text);
  if (words !== null) {
    const month = months.indexOf((words[2] ?? '').slice(0, 3).toLowerCase()) + 1;
    return real(text, words[3], String(month), words[1]);
  }
  const slashed = slashes.exec(text);
  if (slashed !== null) return readSlashed(text, slashed);
  if (/^\d{5}(?:[.,]0+)?$/u.test(text)) return readNumber(Number(text.slice(0, 5)), 1900);
  return refused(`«${text}» er ikke en dato. Skriv den som 5.3.2015.`);
}

function readSlashed(text: string, parts: RegExpExecArray): DateReading {
  const [, first = '', second = '', year] = parts;
  if (Number(first) !== Number(second) && Number(first) <= 12 && Number(second) <= 12)
    return refused(
      `«${text}» kan leses på to måter. Skriv datoen som ${first}.${second}.${year ?? ''}.`,
    );
  return Number(second) > 12 ? real(text, year, first, second) : real(text, year, second, first);
}

function real(text: string, year = '', month = '', day = ''): DateReading {
  if (year.length === 2 && Number(year) >= 50)
    return refused(
      `«${text}» har et årstall med to sifre som kan leses på to måter. Skriv alle fire.`,
    );
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  const date = calendarDate(full, Number(month), Number(day));
  return date === null ? refused(`Datoen «${text}» finnes ikke.`) : found(date);
}
