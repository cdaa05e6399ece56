import { element, type SvgNode } from './svg-node.ts';
import { look, sans, serifs } from '../look.ts';
import { type Face } from './faces.ts';
import { textWidth } from './text-width.ts';

/** How a piece of text is set. */
export type Lettering = {
  readonly face: Face;
  /** In points. */
  readonly size: number;
  readonly fill?: string;
};

const families = { sans, serif: serifs };

/** In: how a text is set. Out: the attributes of it and of everything inside. */
function letteringOf({ face, size, fill }: Lettering) {
  const { family, weight } = face;
  return {
    'font-family': families[family],
    'font-size': size,
    'font-weight': weight === 400 ? null : weight,
    fill: fill ?? look.ink[0],
  };
}

/** In: a text, where its baseline is anchored and how, and its lettering. Out: the element. */
export function text(
  words: string,
  at: { readonly x: number; readonly y: number; readonly anchor?: 'start' | 'middle' | 'end' },
  lettering: Lettering,
): SvgNode {
  const { x, y, anchor = 'start' } = at;
  return element(
    'text',
    { x, y, ...letteringOf(lettering), 'text-anchor': anchor === 'start' ? null : anchor },
    [words],
  );
}

/**
 * Breaks a text where a line is full. In: the text, how wide a line is in points, and how it is set.
 * Out: the lines; a word that is longer than a line keeps one for itself.
 */
export function linesOf(
  words: string,
  width: number,
  { face, size }: Lettering,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  // A no-break space does not break.
  for (const word of words.split(/[ \n]+/u)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, face, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}
