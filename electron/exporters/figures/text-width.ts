import type { Face } from './faces.ts';
import { openedFont } from './fonts.ts';

/** In: a text, its font and size in points. Out: how wide it is, in points. */
export function textWidth(words: string, face: Face, size: number): number {
  const font = openedFont(face);
  return (font.layout(words).advanceWidth / font.unitsPerEm) * size;
}
