import { plain } from './figures/faces.ts';
import { openedFont } from './figures/fonts.ts';

const kept = /[\n\r\t]/u;
/** What prints nothing where a font has it, and must not print anything where it has not. */
const ignorable = /\p{Default_Ignorable_Code_Point}/u;

const known = new Map<string, string>();

function shown(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  if (kept.test(letter) || openedFont(plain).hasGlyphForCodePoint(code)) return letter;
  if (ignorable.test(letter)) return '';
  return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
}

/**
 * In: a text. Out: it with a letter that the fonts have no picture of as its number in Unicode, so that nobody gets an
 * empty box for it and it can still be told what stood there.
 */
export function printable(text: string): string {
  let out = '';
  for (const letter of text) {
    const before = known.get(letter) ?? shown(letter);
    known.set(letter, before);
    out += before;
  }
  return out;
}
