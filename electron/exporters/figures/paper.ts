import type { FigureValue } from '../../../shared/figures/figure-value.ts';
import type { SvgNode } from './svg-node.ts';

/** Points of a typographer: 72 to an inch of 25.4 mm. */
const pointsPerMillimetre = 72 / 25.4;

/** Widths of a journal's column and of its page, in millimetres, and the height a figure may have there. */
const widths = { one: 85, two: 175 } as const;
const tallest = 205;

/** What a figure is drawn on. */
export type Paper = {
  readonly millimetres: number;
  /** In points, as everything drawn. */
  readonly width: number;
  readonly tallest: number;
};

/** In: how many columns a figure takes. Out: its paper. */
export function paperOf(width: FigureValue['width']): Paper {
  return {
    millimetres: widths[width],
    width: widths[width] * pointsPerMillimetre,
    tallest: tallest * pointsPerMillimetre,
  };
}

/** In: points. Out: millimetres. */
export function millimetres(points: number): number {
  return points / pointsPerMillimetre;
}

/** A drawing with how high it is, in points. */
export type Sketch = { readonly height: number; readonly nodes: readonly SvgNode[] };

/** Sizes of letters in points: small, as journals have them, and none below six. */
export const sizes = { title: 9, label: 7.5, value: 7, note: 6.5 } as const;
