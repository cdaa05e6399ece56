import type { MapClass, Part } from '../../../shared/figures/figure-value.ts';
import { look } from '../look.ts';
import { fillOf, outline } from './colours.ts';
import { boxRing, hatching } from './hatching.ts';
import { linesOf, text, type Lettering } from './lettering.ts';
import { sizes, type Sketch } from './paper.ts';
import { element, movedTo, toHundredths, type SvgNode } from './svg-node.ts';
import { plain } from './faces.ts';
import { textWidth } from './text-width.ts';

/** What a sign means. */
export type LegendItem = { readonly sign: readonly SvgNode[]; readonly words: string };

const lettering: Lettering = { face: plain, size: sizes.value };
const side = 7.5;
const space = { afterSign: 3.5, between: 10, line: 11 };

/** What stands for a unit: a square of the tile map, or a point. */
export type Shape = 'square' | 'point';

function shaped(shape: Shape, x: number, y: number, width: number, how: Paint): SvgNode {
  const edge = 0.25;
  return shape === 'point'
    ? element('circle', { cx: x + width / 2, cy: y + width / 2, r: width / 2 - edge, ...how })
    : element('rect', {
        x: x + edge,
        y: y + edge,
        width: width - 2 * edge,
        height: width - 2 * edge,
        ...how,
      });
}

type Paint = Readonly<Record<string, string | number>>;

/** In: which, the middle of its place and how wide that is. Out: the cross or the dot alone. */
export function emptyMark(
  mark: 'not-reached' | 'undecided',
  x: number,
  y: number,
  width: number,
): SvgNode {
  if (mark === 'undecided')
    return element('circle', { cx: x, cy: y, r: width * 0.13, fill: look.soft[0] });
  const reach = width * 0.22;
  const end = (dx: number, dy: number): string => `${toHundredths(x + dx)},${toHundredths(y + dy)}`;
  return element('path', {
    d: `M${end(-reach, -reach)}L${end(reach, reach)}M${end(-reach, reach)}L${end(reach, -reach)}`,
    fill: 'none',
    stroke: look.soft[0],
    'stroke-width': 0.6,
  });
}

/**
 * The sign of a unit without an outcome: a cross where it was not reached, a dot where it is undecided.
 * In: which, the upper left corner of its place and how wide that is, and its shape. Out: the sign.
 */
export function emptySign(
  mark: 'not-reached' | 'undecided',
  x: number,
  y: number,
  width: number,
  shape: Shape,
): readonly SvgNode[] {
  const box = shaped(shape, x, y, width, {
    fill: look.panel[0],
    stroke: look.soft[0],
    'stroke-width': 0.5,
    'stroke-dasharray': '1.2,1',
  });
  return [box, emptyMark(mark, x + width / 2, y + width / 2, width)];
}

const filled = (shade: number, shape: Shape): SvgNode =>
  shaped(shape, 0, 0, side, {
    fill: fillOf(shade),
    stroke: outline,
    'stroke-width': 0.4,
  });

/** In: a part. Out: its square, and its name. */
export function partItem({ label, shade }: Part): LegendItem {
  return { sign: [filled(shade, 'square')], words: label };
}

/** In: a class of a map, and what stands for a unit. Out: its sign, and its name with how many units have it. */
export function classItem({ label, shade, mark, text: count }: MapClass, shape: Shape): LegendItem {
  const sign = mark === 'filled' ? [filled(shade, shape)] : emptySign(mark, 0, 0, side, shape);
  return { sign, words: `${label} ${count}` };
}

/** The hatched square, and what hatching means. */
export function hatchItem(words: string): LegendItem {
  const lines = hatching([boxRing(0, 0, side, side)], look.ochre[0]);
  const box = element('rect', {
    x: 0,
    y: 0,
    width: side,
    height: side,
    fill: look.ochreSoft[0],
    stroke: look.ochre[0],
    'stroke-width': 0.4,
  });
  return { sign: lines === null ? [box] : [box, lines], words };
}

const widthOf = ({ words }: LegendItem): number =>
  side + space.afterSign + textWidth(words, plain, sizes.value);

function itemAt({ sign, words }: LegendItem, x: number, y: number): SvgNode {
  return movedTo(x, y, [
    ...sign,
    text(words, { x: side + space.afterSign, y: side / 2 + sizes.value * 0.36 }, lettering),
  ]);
}

/** In: what signs mean and how wide the figure is. Out: them beside each other, on as many lines as it takes. */
export function legendAcross(items: readonly LegendItem[], width: number): Sketch {
  let x = 0;
  let y = 0;
  const nodes = items.map((item) => {
    if (x > 0 && x + widthOf(item) > width) {
      x = 0;
      y += space.line;
    }
    const node = itemAt(item, x, y);
    x += widthOf(item) + space.between;
    return node;
  });
  return { height: items.length === 0 ? 0 : y + side + 7, nodes };
}

/** In: what signs mean and how wide they may be. Out: them below each other, long names on several lines. */
export function legendDown(items: readonly LegendItem[], width: number): Sketch {
  let y = 0;
  const indent = side + space.afterSign;
  const nodes = items.flatMap(({ sign, words }) => {
    const lines = linesOf(words, width - indent, lettering);
    const top = y;
    y += Math.max(1, lines.length) * 8.6 + 3.4;
    return [
      movedTo(0, top, sign),
      ...lines.map((line, at) =>
        text(line, { x: indent, y: top + side / 2 + sizes.value * 0.36 + at * 8.6 }, lettering),
      ),
    ];
  });
  return { height: y, nodes };
}
