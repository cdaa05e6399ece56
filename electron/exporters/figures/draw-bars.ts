import { rect } from '@observablehq/plot';
import type { Bar, Drawing } from '../../../shared/figures/figure-value.ts';
import { look } from '../look.ts';
import { fillOf } from './colours.ts';
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
import { hatchedPart, rangeBox } from './range-box.ts';
import { rowLabels } from './row-labels.ts';
import { element, type SvgNode } from './svg-node.ts';
import { plain } from './faces.ts';
import { textWidth } from './text-width.ts';

type BarsDrawing = Extract<Drawing, { readonly kind: 'bars' | 'ranges' }>;

const thickness = { bars: 8.5, ranges: 6.5 };
const gap = 4;
/** Bars are all of one darkness: what they tell apart is told by where they stand. */
const shade = 0.12;
const labelsAtMost = 0.42;

const value = { face: plain, size: sizes.value };
const range = { ...value, fill: look.ochre[0] };

function numberBeside({ amount }: Bar, x: number, y: number): readonly SvgNode[] {
  const baseline = y + sizes.value * 0.35;
  const after = x + textWidth(amount.text, plain, sizes.value) + gap;
  return [
    text(amount.text, { x, y: baseline }, value),
    ...(amount.range === null ? [] : [text(amount.range, { x: after, y: baseline }, range)]),
  ];
}

function numberWidth({ amount }: Bar): number {
  const ranged = amount.range === null ? 0 : gap + textWidth(amount.range, plain, sizes.value);
  return textWidth(amount.text, plain, sizes.value) + ranged + gap;
}

/** A bar's range: hatched upon the bar where the number could be lower, and beyond its end where it could be higher. */
function barRange({ amount }: Bar, across: Across, middle: number): readonly SvgNode[] {
  const { low, value: now, high } = amount;
  const at = (number: number): number => placeOf(across, number);
  const y = middle - thickness.bars / 2;
  const height = thickness.bars;
  return [
    ...(low < now ? hatchedPart({ x: at(low), y, width: at(now) - at(low), height }, shade) : []),
    ...(high > now ? rangeBox({ x: at(now), y, width: at(high) - at(now), height }) : []),
  ];
}

/** A point within its range. */
function pointInRange({ amount }: Bar, across: Across, middle: number): readonly SvgNode[] {
  const { low, value: now, high } = amount;
  const at = (number: number): number => placeOf(across, number);
  const y = middle - thickness.ranges / 2;
  return [
    ...(high > low
      ? rangeBox({ x: at(low), y, width: at(high) - at(low), height: thickness.ranges })
      : []),
    element('circle', {
      cx: at(now),
      cy: middle,
      r: 2.6,
      fill: fillOf(0),
      stroke: look.panel[0],
      'stroke-width': 0.6,
    }),
  ];
}

/** In: one number a row, and the paper. Out: bars, or points in their ranges, with the numbers beside. */
export function drawBars({ kind, axis, rows }: BarsDrawing, paper: Paper): Sketch {
  const labels = rowLabels(rows, paper.width * labelsAtMost);
  const right = Math.max(...rows.map((row) => numberWidth(row)));
  const across: Across = { from: labels.width, to: paper.width - right - gap, axis };
  const bars = rows.map((row, at) => {
    const middle = labels.places[at]?.middle ?? 0;
    return { row, middle, value: row.amount.value };
  });
  const half = thickness.bars / 2;
  const nodes = plotted({
    width: paper.width,
    height: labels.height,
    margin: 0,
    x: acrossScale(across),
    y: { type: 'identity', axis: null },
    marks: [
      ...gridMarks(across, 0, labels.height),
      ...(kind === 'bars'
        ? [
            rect(bars, {
              x1: () => 0,
              x2: 'value',
              y1: (bar) => bar.middle - half,
              y2: (bar) => bar.middle + half,
              fill: fillOf(shade),
            }),
          ]
        : []),
    ],
  });
  return {
    height: labels.height + axisHeight,
    nodes: [
      ...nodes,
      ...labels.nodes,
      ...bars.flatMap(({ row, middle }) => [
        ...(kind === 'bars' ? barRange : pointInRange)(row, across, middle),
        ...numberBeside(row, placeOf(across, row.amount.high) + gap, middle),
      ]),
      ...axisText(across, labels.height),
    ],
  };
}
