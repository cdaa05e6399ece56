import { ruleX } from '@observablehq/plot';
import type { Axis } from '../../../shared/figures/figure-value.ts';
import { look } from '../look.ts';
import { text, type Lettering } from './lettering.ts';
import { sizes } from './paper.ts';
import type { SvgNode } from './svg-node.ts';
import { plain } from './faces.ts';

const soft: Lettering = { face: plain, size: sizes.note, fill: look.soft[0] };

/** How much room the numbers and the name below an axis take, in points. */
export const axisHeight = 19;

/** A scale from left to right. */
export type Across = { readonly from: number; readonly to: number; readonly axis: Axis };

/** In: a scale. Out: what Plot is told of it. */
export function acrossScale({ from, to, axis }: Across) {
  return { type: 'linear', domain: [0, axis.to], range: [from, to], axis: null } as const;
}

/** In: a scale and a number. Out: where it lies, in points. */
export function placeOf({ from, to, axis }: Across, value: number): number {
  return from + ((to - from) * value) / axis.to;
}

/** In: a scale, and from where to where its lines go. Out: thin lines at its round numbers, a firmer one at 0. */
export function gridMarks({ axis }: Across, top: number, bottom: number) {
  const [zero, ...others] = axis.ticks;
  const down = { y1: () => top, y2: () => bottom };
  return [
    ruleX(others, { x: 'at', ...down, stroke: look.line[0], strokeWidth: 0.5 }),
    ruleX(zero === undefined ? [] : [zero], {
      x: 'at',
      ...down,
      stroke: look.soft[0],
      strokeWidth: 0.6,
    }),
  ];
}

/** In: a scale and where it ends below. Out: its numbers and its name. */
export function axisText(across: Across, bottom: number): readonly SvgNode[] {
  const { axis, from, to } = across;
  return [
    ...axis.ticks.map(({ at, text: words }) =>
      text(words, { x: placeOf(across, at), y: bottom + 8, anchor: 'middle' }, soft),
    ),
    text(axis.label, { x: (from + to) / 2, y: bottom + 17, anchor: 'middle' }, soft),
  ];
}
