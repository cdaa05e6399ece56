import { dot, line, ruleY } from '@observablehq/plot';
import type { Amount, Drawing } from '../../../shared/figures/figure-value.ts';
import { look } from '../look.ts';
import { fillOf } from './colours.ts';
import { linesOf, text } from './lettering.ts';
import { sizes, type Paper, type Sketch } from './paper.ts';
import { plotted } from './plotted.ts';
import { rangeBox } from './range-box.ts';
import type { SvgNode } from './svg-node.ts';
import { plain, strong } from './faces.ts';
import { textWidth } from './text-width.ts';

type ChangeDrawing = Extract<Drawing, { readonly kind: 'change' }>;

const height = { one: 170, two: 240 };
const heading = 24;
const gap = 6;
const lineHeight = 8.4;
const band = 5;
const labelsAtMost = 0.4;
const soft = { face: plain, size: sizes.note, fill: look.soft[0] };
const value = { face: plain, size: sizes.value };

type Point = { readonly x: number; readonly y: number; readonly amount: Amount };
type Line = {
  readonly label: readonly string[];
  readonly total: boolean;
  readonly points: readonly Point[];
};

/** Moves labels down until none covers the one above, and the lowest up again where there is no room left. */
function spread(
  wanted: readonly { readonly y: number; readonly height: number }[],
  bottom: number,
) {
  const order = wanted.map((one, at) => ({ ...one, at })).toSorted((a, b) => a.y - b.y);
  const tops: number[] = [];
  let free = 0;
  for (const one of order) {
    const top = Math.max(free, one.y - one.height / 2);
    tops[one.at] = top;
    free = top + one.height;
  }
  let ceiling = bottom;
  for (const one of order.toReversed()) {
    const top = Math.min(tops[one.at] ?? 0, ceiling - one.height);
    tops[one.at] = top;
    ceiling = top;
  }
  return tops;
}

function endLabels(lines: readonly Line[], x: number, bottom: number): readonly SvgNode[] {
  const wanted = lines.map(({ label, points }) => ({
    y: points.at(-1)?.y ?? 0,
    height: label.length * lineHeight + 2,
  }));
  const tops = spread(wanted, bottom + 6);
  return lines.flatMap(({ label, total }, at) =>
    label.map((words, number) =>
      text(
        words,
        { x, y: (tops[at] ?? 0) + number * lineHeight + sizes.value },
        { face: total ? strong : plain, size: sizes.value },
      ),
    ),
  );
}

/** In: rows with a number a round, and the paper. Out: a line a row, ranges hatched, names at its end. */
export function drawChange({ axis, moments, rows }: ChangeDrawing, paper: Paper): Sketch {
  const tall = paper.width > 300 ? height.two : height.one;
  const bottom = heading + tall;
  const left = Math.max(...axis.ticks.map((one) => textWidth(one.text, plain, sizes.note))) + gap;
  const labelWidth = paper.width * labelsAtMost;
  const from = left + 10;
  const to = paper.width - labelWidth - gap;
  const xOf = (at: number): number => from + ((to - from) * at) / Math.max(1, moments.length - 1);
  const yOf = (number: number): number => bottom - (tall * number) / axis.to;
  const lines = rows.map((row): Line => {
    const points = row.amounts.flatMap((amount, at): readonly Point[] =>
      amount === null ? [] : [{ x: xOf(at), y: yOf(amount.value), amount }],
    );
    const last = points.at(-1)?.amount.text;
    const words = last === undefined ? row.label : `${row.label} ${last}`;
    return {
      label: linesOf(words, labelWidth, { face: row.total ? strong : plain, size: sizes.value }),
      total: row.total,
      points,
    };
  });
  const inPlot = {
    width: paper.width,
    height: bottom,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
  } as const;
  const shadeOf = (one: Line): string => fillOf(one.total ? 0 : 0.3);
  return {
    height: bottom + gap,
    nodes: [
      ...plotted({
        ...inPlot,
        marks: [
          ruleY(axis.ticks, {
            x1: () => from,
            x2: () => to,
            y: (tick: { readonly at: number }) => yOf(tick.at),
            stroke: look.line[0],
            strokeWidth: 0.5,
          }),
        ],
      }),
      ...lines.flatMap(({ points }) =>
        points.flatMap(({ x, amount }) =>
          amount.low === amount.high
            ? []
            : rangeBox({
                x: x - band / 2,
                y: yOf(amount.high),
                width: band,
                height: yOf(amount.low) - yOf(amount.high),
              }),
        ),
      ),
      ...plotted({
        ...inPlot,
        marks: lines.flatMap((one) => [
          line(one.points, {
            x: 'x',
            y: 'y',
            stroke: shadeOf(one),
            strokeWidth: one.total ? 1.8 : 1.1,
          }),
          dot(one.points, {
            x: 'x',
            y: 'y',
            r: one.total ? 2.6 : 2.1,
            fill: shadeOf(one),
            stroke: look.panel[0],
            strokeWidth: 0.5,
          }),
        ]),
      }),
      ...axis.ticks.map((tick) =>
        text(tick.text, { x: left, y: yOf(tick.at) + sizes.note * 0.35, anchor: 'end' }, soft),
      ),
      text(axis.label, { x: 0, y: sizes.note }, soft),
      ...moments.map((moment, at) =>
        text(moment, { x: xOf(at), y: heading - 7, anchor: 'middle' }, value),
      ),
      ...endLabels(lines, to + gap, bottom),
    ],
  };
}
