import { counted } from './shown-number.ts';
import { formulaWithoutValue, type CellValue, type DateCell, type ErrorCell } from './sheet.ts';

/** The text of a cell, null where it is blank, or what is wrong with it, as a Norwegian sentence. */
export type CellText = string | null | { readonly reason: string };

/** What Excel itself allows in a cell. */
const longestText = 32_767;

/** What Excel, in English and Norwegian, writes for an error into a text file; signs only: the column was too narrow. */
const errorWord =
  /^#(?:N\/A|I\/T|REF!|VALUE!|VERDI!|DIV\/0!|NAME\?|NAVN\?|NUM!|TALL!|NULL!|SPILL!|CALC!|#{2,})$/iu;

/** Half of a character, which no file or signature can hold. */
const halfCharacter = /\p{Surrogate}/u;
/** Where a text that could not be decoded had a character. */
const lostCharacter = '\uFFFD';
/** Control characters but tab and newline, marks that turn the direction of text, and what Unicode never assigns. */
const control = /[^\P{Cc}\t\n]|[\u202A-\u202E\u2066-\u2069]|\p{Noncharacter_Code_Point}/u;
/** Most texts are of letters that need no second look. */
const harmless = /^[\t\n -~\u00A0-\u017F]*$/u;

/**
 * In: a cell. Out: its text as it is kept: NFC, line ends as newlines, without spaces around it; numbers with decimal
 * comma, dates as `5.3.2015`, true and false as `ja` and `nei`. Nothing is shortened: a cell that cannot be kept as it
 * is gives the reason.
 */
export function cellText(cell: CellValue): CellText {
  if (cell === null) return null;
  if (typeof cell === 'string') return textOf(cell);
  if (typeof cell === 'number') return shownNumber(cell);
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nei';
  if ('error' in cell) return { reason: errorReason(cell) };
  return shownDate(cell);
}

function errorReason({ error }: ErrorCell): string {
  return error === formulaWithoutValue.error
    ? 'Formelen i cellen er ikke beregnet. Åpne filen i Excel, lagre den, og prøv igjen.'
    : `Cellen har en feil (${error}) i stedet for en verdi.`;
}

/** In: a cell. Out: whether anything stands in it; spaces are nothing. */
export function isBlank(cell: CellValue | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** In: a cell of whatever kind. Out: what to show of it where it is refused; null where it is blank. */
export function shownCell(cell: CellValue | undefined): string | null {
  if (cell === undefined || isBlank(cell)) return null;
  if (typeof cell === 'string') return visible(cell.trim());
  if (typeof cell === 'object' && cell !== null && 'error' in cell) return cell.error;
  const text = cellText(cell);
  return typeof text === 'string' ? text : null;
}

/** Letters, digits and punctuation in the middle of which nothing has to be looked at closely; a space may be. */
const isPlain = (code: number): boolean =>
  (code > 0x20 && code < 0x7f) || (code > 0xa0 && code < 0x180);

/** Whether a text can be kept as it stands; most can, and that is told without a second pass. */
function isPlainText(text: string): boolean {
  const last = text.length - 1;
  if (last < 0 || last >= longestText || text.startsWith('#')) return false;
  for (let at = 0; at <= last; at += 1) {
    const code = text.charCodeAt(at);
    if (!isPlain(code) && (code !== 0x20 || at === 0 || at === last)) return false;
  }
  return text !== formulaWithoutValue.error;
}

function textOf(cell: string): CellText {
  if (isPlainText(cell)) return cell;
  const text = cell.trim();
  if (text === '') return null;
  if (text.length > longestText)
    return {
      reason: `Teksten er for lang (${counted(text.length)} tegn; grensen er ${counted(longestText)}).`,
    };
  if (text.startsWith('#') && errorWord.test(text)) return { reason: errorReason({ error: text }) };
  // So a report of refused rows says it; fed back with only the rest mended, it is no quote of anybody.
  if (text === formulaWithoutValue.error) return { reason: errorReason(formulaWithoutValue) };
  if (harmless.test(text)) return text;
  if (halfCharacter.test(text))
    return { reason: 'Teksten har et ødelagt tegn (et halvt Unicode-tegn).' };
  if (text.includes(lostCharacter))
    return {
      reason: 'Teksten har et tegn som ikke lot seg lese. Filen har trolig feil tegnkoding.',
    };
  const found = control.exec(text.replace(/\r\n?/gu, '\n'));
  if (found !== null)
    return {
      reason: `Teksten har et styretegn (${codePoint(found[0])}). Slett det og skriv på nytt.`,
    };
  return text.replace(/\r\n?/gu, '\n').normalize('NFC');
}

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** What cannot be shown or sent is written as its code. */
function visible(text: string): string {
  return text
    .replace(new RegExp(control, 'gu'), codePoint)
    .replace(new RegExp(halfCharacter, 'gu'), codePoint);
}

function shownNumber(value: number): string {
  const text = String(value);
  return Number.isInteger(value) ? text : text.replace('.', ',');
}

function shownDate({ date, time }: DateCell): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const shown = `${String(Number(day))}.${String(Number(month))}.${year}`;
  if (time === 0) return shown;
  const minutes = Math.floor(time * 1440 + 1e-6);
  const clock = [Math.floor(minutes / 60), minutes % 60];
  return `${shown} kl. ${clock.map((part) => String(part).padStart(2, '0')).join('.')}`;
}
