import { dot } from '@observablehq/plot';
import type { Drawing, MapClass } from '../../../shared/figures/figure-value.ts';
import { pushApart } from '../../../shared/figures/tiles/push-apart.ts';
import { look } from '../look.ts';
import { fillOf, hatchOn, outline } from './colours.ts';
import { hatching, roundRing } from './hatching.ts';
import { classItem, emptySign, hatchItem, legendDown } from './legend.ts';
import type { Paper, Sketch } from './paper.ts';
import { plotted } from './plotted.ts';
import { element } from './svg-node.ts';

type MapDrawing = Extract<Drawing, { readonly kind: 'map' }>;
type Point = MapDrawing['points'][number];

/** Points by how wide the figure is, in points. */
const radius = { one: 1.95, two: 3.4 };
/** The sea west of Norway has room for what the signs mean. */
const legendShare = 0.5;

function pointMark(points: readonly Point[], { shade }: MapClass, r: number) {
  return dot(points, { x: 'x', y: 'y', r, fill: fillOf(shade), stroke: outline, strokeWidth: 0.4 });
}

/** In: units where they lie, and the paper. Out: a point each, moved a little where they would cover each other. */
export function drawMap({ classes, points, aspect, hatched }: MapDrawing, paper: Paper): Sketch {
  const r = paper.width > 300 ? radius.two : radius.one;
  const height = Math.min(paper.width / aspect, paper.tallest);
  const width = height * aspect;
  const step = 2 * r + 0.2;
  const spread = pushApart(
    points.map(({ x, y }) => ({ x: (x * width) / step, y: (y * height) / step })),
  );
  const placed = points.map((point, at) => ({
    ...point,
    x: (spread[at]?.x ?? 0) * step,
    y: (spread[at]?.y ?? 0) * step,
  }));
  const shades = new Map(classes.map((one) => [one.id, one.shade]));
  const empty = classes.flatMap((one) => {
    const { mark } = one;
    if (mark === 'filled') return [];
    const members = placed.filter((point) => point.of === one.id);
    return members.flatMap(({ x, y }) => emptySign(mark, x - r, y - r, 2 * r, 'point'));
  });
  const borderline = placed.filter((one) => one.borderline);
  const legend = legendDown(
    [
      ...classes.map((one) => classItem(one, 'point')),
      ...(borderline.length > 0 ? [hatchItem(hatched)] : []),
    ],
    width * legendShare,
  );
  const nodes = plotted({
    width: paper.width,
    height,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    // The lightest first, so that what a service is found in lies on top.
    marks: classes
      .filter((one) => one.mark === 'filled')
      .toSorted((a, b) => b.shade - a.shade)
      .map((one) =>
        pointMark(
          placed.filter((point) => point.of === one.id),
          one,
          r,
        ),
      ),
  });
  return {
    height,
    nodes: [
      ...legend.nodes,
      ...nodes,
      ...empty,
      ...borderline.flatMap(({ x, y, of }) => {
        const shade = shades.get(of) ?? 1;
        const lines = hatching([roundRing(x, y, r)], hatchOn(shade), { gap: 1.7, thickness: 0.6 });
        const ring = element('circle', {
          cx: x,
          cy: y,
          r,
          fill: 'none',
          stroke: look.ochre[0],
          'stroke-width': 0.6,
        });
        return lines === null ? [ring] : [lines, ring];
      }),
    ],
  };
}
