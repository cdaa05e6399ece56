import { unitNumber, type UnitNumber } from '../lib/ids.ts';

/** A number out of a cell, and what else stood there. */
export type NumberInText = { readonly number: UnitNumber; readonly rest: string };

/** `0403`, `403`, `403.0`, `030101`, also with a name after it (`0403 Hamar`). */
const numberFirst = /^'?(\d{3,6})(?:[.,]0+)?(?!\d)(.*)$/su;
/** `Hamar 0403`, `Hamar (0403)`. */
const numberLast = /^(\D*\p{L}[\s(:,–-]+)(\d{3,6})\)?$/su;
/** A number that a spreadsheet showed with a space for thousands: `1 507`, `30 101`. */
const grouped = /^(\d{1,2})\s(\d{3})$/u;
/** A second number beside the first: `0403;0101`. Which of them is meant nobody can say. */
const another = /\d{3}/u;

/**
 * In: what stands in a cell for a number, as text or number. Out: the number with the zero that spreadsheets
 * take from its front restored, and the text beside it; undefined where no unit number can be read, or several.
 */
export function readUnitNumber(value: string | number): NumberInText | undefined {
  const text = String(value).normalize('NFKC').trim();
  const one = grouped.exec(text);
  if (one) return restored(`${one[1]}${one[2]}`, '');
  const first = numberFirst.exec(text);
  if (first) {
    const rest = first[2] ?? '';
    return /^[.,]?\d/u.test(rest) || another.test(rest) ? undefined : restored(first[1], rest);
  }
  const last = numberLast.exec(text);
  return last ? restored(last[2], last[1]) : undefined;
}

function restored(digits = '', rest = ''): NumberInText {
  // Counties 01 to 09 lose their zero: three digits are a municipality, five a city district.
  const number = unitNumber.parse(digits.length % 2 === 1 ? `0${digits}` : digits);
  return { number, rest: rest.replace(/^[\s.,:;–-]+|[\s.,:;(–-]+$/gu, '') };
}
