import { countInWords, dateInWords } from './in-words.ts';

/** In: a calendar date, which belongs to no time zone, or a moment. Out: the day as it is written, `5. mars 2015`. */
export function dateOf(iso: string): string {
  return dateInWords(/^\d{4}-\d{2}-\d{2}$/u.test(iso) ? `${iso}T12:00:00` : iso);
}

/** In: a count. Out: as it is written, `10 400`. */
export function countOf(count: number): string {
  return countInWords(count);
}
