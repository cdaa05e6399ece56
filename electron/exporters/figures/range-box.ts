import { look } from '../look.ts';
import { boxRing, hatching } from './hatching.ts';
import { element, type SvgNode } from './svg-node.ts';
import { hatchOn } from './colours.ts';

type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

const present = (nodes: readonly (SvgNode | null)[]): readonly SvgNode[] =>
  nodes.filter((one): one is SvgNode => one !== null);

/** In: a box that is a range by itself, on paper. Out: it, hatched. */
export function rangeBox({ x, y, width, height }: Box): readonly SvgNode[] {
  return present([
    element('rect', { x, y, width, height, fill: look.ochreSoft[0] }),
    hatching([boxRing(x, y, width, height)], look.ochre[0]),
    element('rect', {
      x,
      y,
      width,
      height,
      fill: 'none',
      stroke: look.ochre[0],
      'stroke-width': 0.5,
    }),
  ]);
}

/** In: a box that lies upon a part, and how dark that is. Out: the hatching upon it. */
export function hatchedPart({ x, y, width, height }: Box, shade: number): readonly SvgNode[] {
  return present([hatching([boxRing(x, y, width, height)], hatchOn(shade))]);
}
