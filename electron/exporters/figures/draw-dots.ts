import { dot } from '@observablehq/plot';
import type { Amount, Drawing } from '../../../shared/figures/figure-value.ts';
import { look } from '../look.ts';
import { fillOf } from './colours.ts';
import { legendAcross } from './legend.ts';
import { text } from './lettering.ts';
import {
  acrossScale,
  axisHeight,
  axisText,
  gridMarks,
  placeOf,
  type Across,
} from './number-axis.ts';
import { sizes, type Paper, type Sketch } from './paper.ts';
import { plotted } from './plotted.ts';
import { rangeBox } from './range-box.ts';
import { rowLabels } from './row-labels.ts';
import { movedTo } from './svg-node.ts';
import { plain } from './faces.ts';
import { textWidth } from './text-width.ts';

type DotsDrawing = Extract<Drawing, { readonly kind: 'dots' }>;

/** Told apart by shape first, and by darkness. */
const shapes = ['circle', 'square', 'triangle', 'diamond'] as const;
const radius = 2.7;
const shadeAtMost = 0.75;
const labelsAtMost = 0.42;
const band = 4;
const gap = 4;

const drawnDot = (series: number, shade: number) => ({
  symbol: shapes[series % shapes.length] ?? 'circle',
  r: radius,
  fill: fillOf(shade * shadeAtMost),
  stroke: look.panel[0],
  strokeWidth: 0.5,
});

type Dot = { readonly amount: Amount; readonly series: number; readonly middle: number };

const wordsOf = ({ text: words, range }: Amount): string =>
  range === null ? words : `${words} [${range}]`;

/** In: rows of points, and the paper. Out: a point for each, its range hatched, a shape for each column. */
export function drawDots({ axis, series, rows }: DotsDrawing, paper: Paper): Sketch {
  const several = series.length > 1;
  const legend = several
    ? legendAcross(
        series.map(({ label, shade }, at) => ({
          words: label,
          sign: plotted({
            width: 8,
            height: 8,
            margin: 0,
            x: { type: 'identity', axis: null },
            y: { type: 'identity', axis: null },
            marks: [dot([{ x: 3.75, y: 3.75 }], { x: 'x', y: 'y', ...drawnDot(at, shade) })],
          }),
        })),
        paper.width,
      )
    : { height: 0, nodes: [] };
  const labels = rowLabels(rows, paper.width * labelsAtMost);
  const dots = rows.flatMap((row, at): readonly Dot[] =>
    row.amounts.flatMap((amount, number) =>
      amount === null ? [] : [{ amount, series: number, middle: labels.places[at]?.middle ?? 0 }],
    ),
  );
  const right = several
    ? 6
    : Math.max(...dots.map(({ amount }) => textWidth(wordsOf(amount), plain, sizes.value))) + gap;
  const across: Across = { from: labels.width, to: paper.width - right - gap, axis };
  const inPlot = {
    width: paper.width,
    height: labels.height,
    margin: 0,
    x: acrossScale(across),
    y: { type: 'identity', axis: null },
  } as const;
  const ranges = dots.flatMap(({ amount, middle }) => {
    if (amount.low === amount.high) return [];
    const x = placeOf(across, amount.low);
    const width = placeOf(across, amount.high) - x;
    return rangeBox({ x, y: middle - band / 2, width, height: band });
  });
  return {
    height: legend.height + labels.height + axisHeight,
    nodes: [
      ...legend.nodes,
      movedTo(0, legend.height, [
        ...plotted({ ...inPlot, marks: gridMarks(across, 0, labels.height) }),
        ...ranges,
        ...plotted({
          ...inPlot,
          marks: series.map(({ shade }, number) =>
            dot(
              dots.filter((one) => one.series === number),
              { x: (one: Dot) => one.amount.value, y: 'middle', ...drawnDot(number, shade) },
            ),
          ),
        }),
        ...labels.nodes,
        ...(several
          ? []
          : dots.map(({ amount, middle }) =>
              text(
                wordsOf(amount),
                {
                  x: placeOf(across, amount.high) + gap,
                  y: middle + sizes.value * 0.35,
                },
                { face: plain, size: sizes.value },
              ),
            )),
        ...axisText(across, labels.height),
      ]),
    ],
  };
}
