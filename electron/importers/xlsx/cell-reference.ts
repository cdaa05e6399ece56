import { unreadable } from '../file-fault.ts';

/**
 * In: where an address such as `AB12` stands. Out: its column, counted from 0; -1 where it does not begin with one
 * to three letters.
 */
export function columnOf(bytes: Buffer, from: number, to: number): number {
  let column = 0;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    const letter = byte >= 0x61 ? byte - 0x60 : byte - 0x40;
    if (letter < 1 || letter > 26) return at === from || at - from > 3 ? -1 : column - 1;
    column = column * 26 + letter;
  }
  return -1;
}

/** In: an address such as `AB12`. Out: row and column, counted from 0. Error: throws a `FileFault` for any other text. */
export function placeOf(address: string): { readonly row: number; readonly column: number } {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/iu.exec(address.trim()) ?? [];
  if (letters === undefined || digits === undefined)
    throw unreadable(
      `Adressen «${address.slice(0, 40)}» i arket er ikke gyldig. Filen er trolig skadet.`,
    );
  const bytes = Buffer.from(`${letters.toUpperCase()}1`, 'latin1');
  return { row: Number(digits) - 1, column: columnOf(bytes, 0, bytes.length) };
}
