import type { Language } from './language.ts';

/**
 * How numbers, dates and lists are written in everything a reader sees, in Norwegian where nothing else is asked for. All
 * rounding is here. Norwegian as Språkrådet has it: `1 234`, `18,5 %`; English as journals have it: `1,234`, `18.5%`.
 */
const noBreakSpace = '\u00A0';
const enDash = '–';

/** Digits after the comma in percentages. */
export type Digits = 0 | 1;

/** What parts thousands, and what stands before decimals. Nynorsk writes numbers as bokmål does. */
const marks: Readonly<Record<Language, { readonly thousands: string; readonly decimal: string }>> =
  {
    nb: { thousands: noBreakSpace, decimal: ',' },
    nn: { thousands: noBreakSpace, decimal: ',' },
    en: { thousands: ',', decimal: '.' },
  };

/** The sign after a percentage: in Norwegian a no-break space stands before it, in English nothing. */
export function percentSign(language: Language = 'nb'): string {
  return language === 'en' ? '%' : `${noBreakSpace}%`;
}

/**
 * In: a whole number. Out: `1 234`, a no-break space between thousands (in English a comma: `1,234`), and a real minus
 * before what is below 0.
 */
export function integerText(n: number, language: Language = 'nb'): string {
  const grouped = String(Math.abs(n)).replace(/\B(?=(?:\d{3})+$)/gu, marks[language].thousands);
  return n < 0 ? `−${grouped}` : grouped;
}

/**
 * A share in percent without its sign: `18,5`, rounded half up from the exact fraction.
 * In: counts (whole numbers, 0 or more) and digits after the comma. Out: the text; «–» where there is nothing to be a
 * share of.
 */
export function percentNumber(
  part: number,
  whole: number,
  digits: Digits,
  language: Language = 'nb',
): string {
  if (whole === 0) return enDash;
  const steps = digits === 0 ? 100 : 1000;
  // Whole numbers all the way: 100 · 7 / 16 in floating point could fall on the wrong side of a half.
  const rounded = Math.floor((2 * part * steps + whole) / (2 * whole));
  if (digits === 0) return integerText(rounded, language);
  return `${integerText(Math.floor(rounded / 10), language)}${marks[language].decimal}${rounded % 10}`;
}

/** In and out as `percentNumber`, with the sign: `18,5 %`, `18.5%`. */
export function percentText(
  part: number,
  whole: number,
  digits: Digits,
  language: Language = 'nb',
): string {
  const number = percentNumber(part, whole, digits, language);
  return whole === 0 ? number : `${number}${percentSign(language)}`;
}

/**
 * In: a number and how many digits after the comma. Out: `0,80`, with a real minus before what is below 0 and none
 * before what rounds to it.
 */
export function decimalText(value: number, digits: number, language: Language = 'nb'): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(digits).split('.');
  const grouped = integerText(Number(whole), language);
  const text = fraction === undefined ? grouped : `${grouped}${marks[language].decimal}${fraction}`;
  return value < 0 && /[1-9]/u.test(text) ? `−${text}` : text;
}

const thousand = 1_000;

/** Each unit of size: its bytes, how many decimals, and from where on the next one is used, so that none prints as a thousand. */
const sizeUnits = [
  { unit: 'kB', bytes: thousand, digits: 0, below: 999.5 },
  { unit: 'MB', bytes: thousand ** 2, digits: 1, below: 999.95 },
  { unit: 'GB', bytes: thousand ** 3, digits: 1, below: Infinity },
] as const;

/** In: bytes. Out: `412 kB`, `3,4 MB`, `1,1 GB`, in thousands as file managers count them; never less than `1 kB`, but `0 kB` of nothing. */
export function sizeText(bytes: number, language: Language = 'nb'): string {
  const fits = sizeUnits.find((one) => bytes / one.bytes < one.below) ?? sizeUnits[2];
  const value = bytes === 0 ? 0 : Math.max(1, bytes / fits.bytes);
  return `${decimalText(value, fits.digits, language)}${noBreakSpace}${fits.unit}`;
}

/** In: a number. Out: every digit of it, with a comma (in English a point) and a plain minus, as a spreadsheet reads it. */
export function exactText(value: number, language: Language = 'nb'): string {
  return String(value).replace('.', marks[language].decimal);
}

const range = (low: string, high: string): string =>
  low === high ? low : `${low}${enDash}${high}`;

/** In: the lowest and highest a count could be. Out: `55–66`; one number where they are the same. */
export function rangeText(low: number, high: number, language: Language = 'nb'): string {
  return range(integerText(low, language), integerText(high, language));
}

/** In: lowest and highest count, and what they are shares of. Out: `17,5–18,5 %`; one share where they print alike. */
export function percentRangeText(
  low: number,
  high: number,
  whole: number,
  digits: Digits,
  language: Language = 'nb',
): string {
  if (whole === 0) return enDash;
  const both = range(
    percentNumber(low, whole, digits, language),
    percentNumber(high, whole, digits, language),
  );
  return `${both}${percentSign(language)}`;
}

/** Two shares of wholes that need not be the same: `17,5–18,5`, without the sign; one where they print alike. */
export function shareRangeText(
  low: { readonly part: number; readonly whole: number },
  high: { readonly part: number; readonly whole: number },
  digits: Digits,
  language: Language = 'nb',
): string {
  return range(
    percentNumber(low.part, low.whole, digits, language),
    percentNumber(high.part, high.whole, digits, language),
  );
}

const norwegianMonths = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
];
const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

type DateParts = { readonly day: string; readonly month: string; readonly year: string };

function partsOf(date: string, language: Language): DateParts {
  const [year = '', month = '', day = ''] = date.split('-');
  const months = language === 'en' ? englishMonths : norwegianMonths;
  const dayText = language === 'en' ? String(Number(day)) : `${Number(day)}.`;
  return { day: dayText, month: months[Number(month) - 1] ?? month, year };
}

/** In: a date, `2015-03-05`. Out: `5. mars 2015`, `5 March 2015`. */
export function dateText(date: string, language: Language = 'nb'): string {
  const { day, month, year } = partsOf(date, language);
  return `${day} ${month} ${year}`;
}

/** In: a date, `2015-02-12`. Out: its month, `februar 2015`, `February 2015`. */
export function monthText(date: string, language: Language = 'nb'): string {
  const { month, year } = partsOf(date, language);
  return `${month} ${year}`;
}

/** In: first and last day. Out: `2.–14. mars 2015`, with month and year on both sides where they differ. */
export function periodText(from: string, to: string): string {
  const first = partsOf(from, 'nb');
  const last = partsOf(to, 'nb');
  if (from === to) return dateText(to);
  if (first.year !== last.year) return `${dateText(from)}${enDash}${dateText(to)}`;
  if (first.month !== last.month) return `${first.day} ${first.month}${enDash}${dateText(to)}`;
  return `${first.day}${enDash}${dateText(to)}`;
}

/** In: items. Out: `a, b og c`, `a, b and c`. */
export function listText(items: readonly string[], language: Language = 'nb'): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  const and = language === 'en' ? 'and' : 'og';
  return items.length === 1 ? last : `${items.slice(0, -1).join(', ')} ${and} ${last}`;
}

/** A noun as it stands after one and after several: «kommune», «kommuner». */
export type Noun = { readonly one: string; readonly many: string };

/** In: a count and its noun. Out: `1 kommune`, `428 kommuner`. */
export function countText(n: number, noun: Noun, language: Language = 'nb'): string {
  return `${integerText(n, language)} ${n === 1 ? noun.one : noun.many}`;
}

/** In: a label. Out: the same within a sentence: the first letter small, unless the word is an abbreviation (HR). */
export function withinSentence(label: string): string {
  const [first = '', second = ''] = label;
  const abbreviation = second !== second.toLocaleLowerCase('nb');
  return abbreviation ? label : first.toLocaleLowerCase('nb') + label.slice(first.length);
}

const collator = new Intl.Collator('nb');

/** Compares two names for sorting a–å. In: names. Out: below, equal to or above 0. */
export function compareNames(one: string, other: string): number {
  return collator.compare(one, other);
}
