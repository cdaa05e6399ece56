import { rect } from '@observablehq/plot';
import type { Amount, Drawing, Part, StackedRow } from '../../../shared/figures/figure-value.ts';
import { look } from '../look.ts';
import { fillOf, inkOn, outline } from './colours.ts';
import { hatchItem, legendAcross, partItem } from './legend.ts';
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
import { hatchedPart } from './range-box.ts';
import { rowLabels } from './row-labels.ts';
import { element, movedTo, type SvgNode } from './svg-node.ts';
import { plain } from './faces.ts';
import { textWidth } from './text-width.ts';

type StackedDrawing = Extract<Drawing, { readonly kind: 'stacked-bars' }>;

const half = 4.8;
const labelsAtMost = 0.36;
const heading = 10;
const space = { column: 8, right: 6 };
const soft = { face: plain, size: sizes.note, fill: look.soft[0] };

type Segment = {
  readonly amount: Amount;
  readonly part: Part;
  readonly from: number;
  readonly to: number;
  readonly middle: number;
};

function segmentsOf(row: StackedRow, parts: readonly Part[], middle: number): readonly Segment[] {
  let from = 0;
  return row.amounts.flatMap((amount, at): readonly Segment[] => {
    const part = parts[at];
    if (amount === null || part === undefined || amount.value === 0) return [];
    const segment = { amount, part, from, to: from + amount.value, middle };
    from = segment.to;
    return [segment];
  });
}

function countInside(
  { amount, part, from, to, middle }: Segment,
  across: Across,
): readonly SvgNode[] {
  const words = amount.count;
  const start = placeOf(across, from);
  const end = placeOf(across, to);
  const wide = textWidth(words, plain, sizes.note) + 3;
  const lettering = { face: plain, size: sizes.note, fill: inkOn(part.shade) };
  const at = (x: number): SvgNode =>
    text(words, { x, y: middle + sizes.note * 0.36, anchor: 'middle' }, lettering);
  // The hatched end keeps its lines free of letters; where all is hatched, the number gets a ground of its own.
  const clear = placeOf(across, from + amount.low) - start;
  if (wide <= clear) return [at(start + clear / 2)];
  if (wide + 4 > end - start) return [];
  const x = (start + end) / 2;
  const ground = { x: x - wide / 2, y: middle - half + 1.2, width: wide, height: 2 * half - 2.4 };
  return [element('rect', { ...ground, fill: fillOf(part.shade) }), at(x)];
}

function borderlineEnd({ amount, part, from, to, middle }: Segment, across: Across) {
  if (amount.low >= amount.value) return [];
  const x = placeOf(across, from + amount.low);
  const width = placeOf(across, to) - x;
  return hatchedPart({ x, y: middle - half, width, height: 2 * half }, part.shade);
}

/** In: rows of parts, and the paper. Out: one bar a row, what is borderline hatched, with how many the row is of. */
export function drawStackedBars(drawing: StackedDrawing, paper: Paper): Sketch {
  const { axis, parts, rows } = drawing;
  const ranged = rows.some((row) => row.amounts.some((one) => one !== null && one.low < one.value));
  const legend = legendAcross(
    [...parts.map(partItem), ...(ranged ? [hatchItem(drawing.hatched)] : [])],
    paper.width,
  );
  const labels = rowLabels(rows, paper.width * labelsAtMost);
  const counts = Math.max(...rows.map((row) => textWidth(row.of, plain, sizes.value)), 6);
  const across: Across = {
    from: labels.width + counts + space.column,
    to: paper.width - space.right,
    axis,
  };
  const segments = rows.flatMap((row, at) =>
    segmentsOf(row, parts, labels.places[at]?.middle ?? 0),
  );
  const bars = plotted({
    width: paper.width,
    height: labels.height,
    margin: 0,
    x: acrossScale(across),
    y: { type: 'identity', axis: null },
    marks: [
      ...gridMarks(across, 0, labels.height),
      ...parts.map((part) =>
        rect(
          segments.filter((one) => one.part === part),
          {
            x1: 'from',
            x2: 'to',
            y1: (one: Segment) => one.middle - half,
            y2: (one: Segment) => one.middle + half,
            fill: fillOf(part.shade),
            stroke: outline,
            strokeWidth: 0.4,
          },
        ),
      ),
    ],
  });
  const end = labels.width + counts;
  return {
    height: legend.height + heading + labels.height + axisHeight,
    nodes: [
      ...legend.nodes,
      text('N', { x: end, y: legend.height + heading - 3, anchor: 'end' }, soft),
      movedTo(0, legend.height + heading, [
        ...bars,
        ...labels.nodes,
        ...rows.map((row, at) =>
          text(
            row.of,
            { x: end, y: (labels.places[at]?.middle ?? 0) + sizes.value * 0.36, anchor: 'end' },
            soft,
          ),
        ),
        ...segments.flatMap((one) => [...borderlineEnd(one, across), ...countInside(one, across)]),
        ...axisText(across, labels.height),
      ]),
    ],
  };
}
