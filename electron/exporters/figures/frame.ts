import type { FigureValue } from '../../../shared/figures/figure-value.ts';
import { look } from '../look.ts';
import { linesOf, text, type Lettering } from './lettering.ts';
import { millimetres, sizes, type Paper, type Sketch } from './paper.ts';
import { element, movedTo, toHundredths, type SvgNode } from './svg-node.ts';
import { plain, strong, strongTitle, titleFace } from './faces.ts';
import { textWidth } from './text-width.ts';

/** Whether title, notes and source stand in the figure itself, or in the text around it. */
export type Caption = 'inside' | 'none';

const lineHeight = 1.28;
const below = { title: 8, drawing: 7, note: 1.5 };
/** So that the outermost line is not cut. */
const bleed = 1;

/** The number in bold, and the title after it on the same lines. */
function titleBlock({ label, title }: FigureValue, width: number): Sketch {
  const number: Lettering = { face: strongTitle, size: sizes.title };
  const words: Lettering = { face: titleFace, size: sizes.title };
  const space = textWidth(' ', titleFace, sizes.title);
  const indent = textWidth(label, strongTitle, sizes.title) + space;
  const [first = ''] = linesOf(title, width - indent, words);
  const rest = linesOf(title.slice(first.length).trim(), width, words);
  const step = sizes.title * lineHeight;
  const nodes = [
    text(label, { x: 0, y: sizes.title }, number),
    text(first, { x: indent, y: sizes.title }, words),
    ...rest.map((line, at) => text(line, { x: 0, y: sizes.title + (at + 1) * step }, words)),
  ];
  return { height: (rest.length + 1) * step + below.title, nodes };
}

function smallPrint(lines: readonly string[], width: number, lettering: Lettering): Sketch {
  const step = sizes.note * lineHeight;
  const set = lines.flatMap((line) => linesOf(line, width, lettering));
  return {
    height: set.length === 0 ? 0 : set.length * step + below.note,
    nodes: set.map((line, at) => text(line, { x: 0, y: sizes.note + at * step }, lettering)),
  };
}

function captionBelow({ notes, source, marking }: FigureValue, width: number): readonly Sketch[] {
  const soft: Lettering = { face: plain, size: sizes.note, fill: look.soft[0] };
  const marked: Lettering = { face: strong, size: sizes.note, fill: look.ochre[0] };
  return [
    smallPrint([...notes, source], width, soft),
    smallPrint(marking === null ? [] : [marking], width, marked),
  ];
}

function stacked(sketches: readonly Sketch[]): Sketch {
  let height = 0;
  const nodes: SvgNode[] = [];
  for (const sketch of sketches) {
    if (sketch.nodes.length > 0) nodes.push(movedTo(0, height, sketch.nodes));
    height += sketch.height;
  }
  return { height, nodes };
}

/**
 * Puts a figure together: title, drawing, notes, source and marking, with title and text alternative for those who
 * have it read to them. A draft or an invented example is marked as such also where the caption stands elsewhere.
 * In: the figure, its drawing, its paper. Out: the whole, as an SVG element of that many millimetres.
 */
export function framed(
  figure: FigureValue,
  drawing: Sketch,
  paper: Paper,
  caption: Caption,
): SvgNode {
  const { width } = paper;
  const inside = caption === 'inside';
  const drawn = { ...drawing, height: drawing.height + (inside ? below.drawing : 0) };
  const parts = inside
    ? [titleBlock(figure, width), drawn, ...captionBelow(figure, width)]
    : [drawn, ...captionBelow({ ...figure, notes: [], source: '' }, width)];
  const whole = stacked(parts);
  const height = whole.height + 2 * bleed;
  const titleId = `${figure.id}-tittel`;
  const descriptionId = `${figure.id}-beskrivelse`;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: `${paper.millimetres}mm`,
      height: `${toHundredths(millimetres(height))}mm`,
      viewBox: `0 0 ${toHundredths(width)} ${toHundredths(height)}`,
      role: 'img',
      lang: figure.language,
      'aria-labelledby': titleId,
      'aria-describedby': descriptionId,
    },
    [
      element('title', { id: titleId }, [`${figure.label} ${figure.title}`]),
      element('desc', { id: descriptionId }, [figure.alternative]),
      element('rect', { x: 0, y: 0, width, height, fill: look.panel[0] }),
      movedTo(0, bleed, whole.nodes),
    ],
  );
}
