import type { Language } from '../../shared/lib/language.ts';
import type { PrintedCell } from '../../shared/release/printed-table.ts';

type DecimalMark = ',' | '.';

/** The sign between whole and decimals in each language. */
export const decimalMark: Readonly<Record<Language, DecimalMark>> = { nb: ',', nn: ',', en: '.' };

/** A printed text that begins with a number, parted where numbers of a column stand under each other. */
export type AlignedNumber = {
  readonly minus: boolean;
  /** Digits only: without the space between thousands. */
  readonly whole: string;
  /** Digits after the mark; empty: none. */
  readonly decimals: string;
  /** What follows the number, « [71–85]» or « %», with the space before it; empty: nothing. */
  readonly after: string;
};

/** A space or a percent sign, never a dash or a stroke: «59–71» and «18/428» are no number with something after it. */
const texts: Readonly<Record<DecimalMark, RegExp>> = {
  ',': /^([−-]?)(\d{1,3}(?:[\u00A0\u202F]\d{3})+|\d+)(?:,(\d+))?((?:[%\s\u00A0\u202F].*)?)$/u,
  '.': /^([−-]?)(\d{1,3}(?:[\u00A0\u202F,]\d{3})+|\d+)(?:\.(\d+))?((?:[%\s\u00A0\u202F].*)?)$/u,
};

/** In: a printed text and its language. Out: the number it begins with, parted; null where it begins with none. */
export function alignedNumber(text: string, language: Language): AlignedNumber | null {
  const found = texts[decimalMark[language]].exec(text);
  if (found === null) return null;
  const [, sign = '', whole = '', decimals = '', after = ''] = found;
  return { minus: sign !== '', whole: whole.replaceAll(/\D/gu, ''), decimals, after };
}

/**
 * In: the cells of a column and their language. Out: the numbers among them; null where the column is not one of
 * numbers: none is, or something else has digits, such as ranges and fractions.
 */
export function alignedNumbers(
  cells: readonly PrintedCell[],
  language: Language,
): readonly AlignedNumber[] | null {
  const numbers: AlignedNumber[] = [];
  for (const { text } of cells) {
    const number = alignedNumber(text, language);
    if (number !== null) numbers.push(number);
    else if (/\d/u.test(text)) return null;
  }
  return numbers.length === 0 ? null : numbers;
}
