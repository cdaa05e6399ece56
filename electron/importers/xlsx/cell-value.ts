import { assertNever } from '../../../shared/lib/assert-never.ts';
import { serialDate } from '../../../shared/intake/serial-date.ts';
import { isoDate } from '../../../shared/lib/ids.ts';
import type { CellValue, DateCell } from '../../../shared/intake/sheet.ts';
import { unreadable } from '../file-fault.ts';

/** What the `t` of a cell says about its value. Source: ECMA-376 part 1, 18.18.11 (ST_CellType). */
export const cellType = { number: 0, shared: 1, text: 2, boolean: 3, error: 4, date: 5 } as const;
export type CellType = (typeof cellType)[keyof typeof cellType];

const byLetter: readonly (readonly [number, CellType])[] = [
  [0x73, cellType.shared],
  [0x6e, cellType.number],
  [0x62, cellType.boolean],
  [0x65, cellType.error],
  [0x64, cellType.date],
];

/** In: where the value of `t` stands. Out: the type. Error: throws a `FileFault` for one that does not exist. */
export function cellTypeOf(bytes: Buffer, from: number, to: number): CellType {
  if (to - from === 1) {
    for (const [letter, type] of byLetter) if (bytes[from] === letter) return type;
  }
  // Only the two long names are left; telling them by length spares a string for each of a million cells.
  if (to - from === 9 && bytes[from] === 0x69) return cellType.text;
  if (to - from === 3 && bytes[from] === 0x73) return cellType.text;
  const name = bytes.toString('latin1', from, Math.min(to, from + 40));
  throw unreadable(`Celletypen «${name}» finnes ikke.`);
}

/** Turns what stands in `v` into the cell's value, under the workbook's texts, formats and date system. */
export type CellReader = (type: CellType, style: number, number: number, text: string) => CellValue;

/**
 * In: the workbook's shared texts, which styles show a date, and its date system. Out: the reader. `number` is the
 * value where it was a plain whole number, else NaN and the value is `text`.
 */
export function cellReader(book: {
  readonly texts: readonly string[];
  readonly dateStyles: readonly boolean[];
  readonly dateSystem: 1900 | 1904;
}): CellReader {
  const dates = new Map<number, DateCell | null>();

  const numeric = (style: number, number: number): CellValue => {
    if (book.dateStyles[style] !== true) return number;
    let date = dates.get(number);
    if (date === undefined) {
      date = serialDate(number, book.dateSystem);
      dates.set(number, date);
    }
    return date ?? number;
  };

  return (type, style, number, text) => {
    switch (type) {
      case cellType.number: {
        const value = Number.isNaN(number) ? decimal(text) : number;
        return value === null ? { error: text } : numeric(style, value);
      }
      case cellType.shared: {
        const shared = book.texts[Number.isNaN(number) ? Number(text) : number];
        if (shared === undefined)
          throw unreadable(
            'En celle viser til en tekst som ikke finnes i filen. Filen er trolig skadet.',
          );
        return shared;
      }
      case cellType.text:
        return Number.isNaN(number) ? text : String(number);
      case cellType.boolean:
        return number === 1 || text === 'true';
      case cellType.error:
        return { error: text };
      case cellType.date:
        return writtenDateTime(text);
      default:
        return assertNever(type);
    }
  };
}

/** XML Schema's double. JavaScript reads more (hexadecimal, blanks), and what is too large for a number is none. */
function decimal(text: string): number | null {
  if (!/^\s*[+-]?(\d+\.?\d*|\.\d+)(E[+-]?\d+)?\s*$/iu.test(text)) return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

/** ISO 8601 in a cell of type `d`; what is no date stays the text it is. */
function writtenDateTime(text: string): CellValue {
  const [, day, hours = '0', minutes = '0', seconds = '0'] =
    /^(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/u.exec(text.trim()) ?? [];
  const date = isoDate.safeParse(day);
  if (!date.success) return text;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  return time < 1 ? { date: date.data, time } : text;
}
