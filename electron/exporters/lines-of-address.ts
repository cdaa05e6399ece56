import type { Face } from './figures/faces.ts';
import { textWidth } from './figures/text-width.ts';

/**
 * In: an address, how it is set, and the room for a line in points. Out: its lines; an address has no spaces, and is
 * broken where the line is full. A line is taken to be as wide as its letters, each by itself.
 */
export function linesOfAddress(
  address: string,
  { face, size }: { readonly face: Face; readonly size: number },
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
