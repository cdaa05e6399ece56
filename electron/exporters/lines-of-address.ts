import type { Face } from './figures/faces.ts';
import { textWidth } from './figures/text-width.ts';

type Letters = { readonly face: Face; readonly size: number };

/**
 * In: an address, how it is set, and the room for a line in points. Out: its lines; an address has no spaces, and is
 * broken where the line is full. A line is taken to be as wide as its letters, each by itself.
 */
export function linesOfAddress(
  address: string,
  { face, size }: Letters,
  room: number,
): readonly string[] {
  const widths = new Map<string, number>();
  const lines: string[] = [];
  let [line, used] = ['', 0];
  for (const letter of address) {
    const width = widths.get(letter) ?? textWidth(letter, face, size);
    widths.set(letter, width);
    if (line !== '' && used + width > room) {
      lines.push(line);
      [line, used] = ['', 0];
    }
    line += letter;
    used += width;
  }
  return line === '' ? lines : [...lines, line];
}

/**
 * In: a text, how it is set, and the room for a line in points. Out: its lines, broken between words, and within one only
 * where it is wider than a line.
 */
export function linesOfText(text: string, letters: Letters, room: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && textWidth(longer, letters.face, letters.size) <= room)
      lines[lines.length - 1] = longer;
    else lines.push(...linesOfAddress(word, letters, room));
  }
  return lines;
}
