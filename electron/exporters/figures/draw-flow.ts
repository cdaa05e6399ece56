import { arrow, rect } from '@observablehq/plot';
import type { Drawing, FlowBox } from '../../../shared/figures/figure-value.ts';
import { look } from '../look.ts';
import { linesOf, text } from './lettering.ts';
import { sizes, type Paper, type Sketch } from './paper.ts';
import { plotted } from './plotted.ts';
import type { SvgNode } from './svg-node.ts';
import { plain, strong } from './faces.ts';

type FlowDrawing = Extract<Drawing, { readonly kind: 'flow' }>;

const inset = 6;
const lineHeight = 9;
const between = { steps: 18, asides: 5, columns: 20 };
/** Share of the width that the main boxes take. */
const mainShare = 0.56;

type Placed = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};
type Laid = Placed & { readonly nodes: readonly SvgNode[] };

const strongText = { face: strong, size: sizes.label };
const plainText = { face: plain, size: sizes.label };

function laid(box: FlowBox, x: number, y: number, width: number): Laid {
  const inner = width - 2 * inset;
  const title = linesOf(box.title, inner, strongText);
  const lines = box.lines.flatMap((line) => linesOf(line, inner, plainText));
  const all = [
    ...title.map((words) => ({ words, lettering: strongText })),
    { words: box.text, lettering: plainText },
    ...lines.map((words) => ({ words, lettering: plainText })),
  ];
  return {
    x,
    y,
    width,
    height: all.length * lineHeight + 2 * inset - 2,
    nodes: all.map(({ words, lettering }, at) =>
      text(words, { x: x + inset, y: y + inset + sizes.label + at * lineHeight }, lettering),
    ),
  };
}

type Arrow = {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
};

/** In: the steps, and the paper. Out: boxes below each other, those left out beside, arrows between. */
export function drawFlow({ steps }: FlowDrawing, paper: Paper): Sketch {
  const width = paper.width * mainShare;
  const asideX = width + between.columns;
  const asideWidth = paper.width - asideX - 1;
  const boxes: Laid[] = [];
  const asides: Laid[] = [];
  const arrows: Arrow[] = [];
  let y = 0.5;
  for (const [at, step] of steps.entries()) {
    const box = laid(step.box, 0.5, y, width);
    const before = boxes.at(-1);
    if (before !== undefined) {
      const x = width / 2;
      arrows.push({ x1: x, y1: before.y + before.height, x2: x, y2: y });
    }
    let asideY = y;
    for (const one of step.aside) {
      const beside = laid(one, asideX, asideY, asideWidth);
      asides.push(beside);
      const middle = beside.y + beside.height / 2;
      arrows.push({ x1: width + 0.5, y1: middle, x2: asideX, y2: middle });
      asideY += beside.height + between.asides;
    }
    // A box is as high as those beside it, so that each has its arrow.
    const height = Math.max(box.height, asideY - between.asides - y);
    boxes.push({ ...box, height });
    y += height + (at === steps.length - 1 ? 1 : between.steps);
  }
  const boxed = (fill: string, stroke: string, list: readonly Placed[]) =>
    rect(list, {
      x1: 'x',
      x2: (one: Placed) => one.x + one.width,
      y1: 'y',
      y2: (one: Placed) => one.y + one.height,
      fill,
      stroke,
      strokeWidth: 0.7,
    });
  return {
    height: y,
    nodes: [
      ...plotted({
        width: paper.width,
        height: y,
        margin: 0,
        x: { type: 'identity', axis: null },
        y: { type: 'identity', axis: null },
        marks: [
          boxed(look.fjordSoft[0], look.fjord[0], boxes),
          boxed(look.panel[0], look.soft[0], asides),
          arrow(arrows, {
            x1: 'x1',
            y1: 'y1',
            x2: 'x2',
            y2: 'y2',
            stroke: look.ink[0],
            strokeWidth: 0.8,
            headLength: 5,
            inset: 0.4,
          }),
        ],
      }),
      ...boxes.flatMap((one) => one.nodes),
      ...asides.flatMap((one) => one.nodes),
    ],
  };
}
