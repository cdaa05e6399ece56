import { geoIdentity, geoPath } from 'd3-geo';
import type { Boundaries, Boundary } from '../../../shared/figures/boundaries.ts';
import type { Drawing } from '../../../shared/figures/figure-value.ts';
import { mapAspect, projectPoint } from '../../../shared/register/project-point.ts';
import { look } from '../look.ts';
import { fillOf, hatchOn, outline } from './colours.ts';
import { hatching, type Ring } from './hatching.ts';
import { classItem, emptyMark, hatchItem, legendDown } from './legend.ts';
import type { Paper, Sketch } from './paper.ts';
import { element, toHundredths, type SvgNode } from './svg-node.ts';

type AreasDrawing = Extract<Drawing, { readonly kind: 'areas' }>;

const legendShare = 0.5;
/** Norway is taller than it is wide. */
const heightByWidth = 1.2;
/** Places nearer than this are one on paper, in points; neighbours are rounded alike, so that no gap opens. */
const grain = 0.12;
/** How wide the sign of a unit without an outcome is, in points. */
const markWidth = 7;
/** An island smaller than this, in square points, is not seen; the largest part of a unit always stays. */
const smallest = 0.06;

/** Boundaries on a plane: upright on the meridian of zone 33, as the other maps, or as they were given. */
function onPlane({ measure, areas }: Boundaries) {
  const place = ([east, north]: readonly [number, number]): [number, number] => {
    if (measure === 'metres') return [east, -north];
    const { x, y } = projectPoint({ lat: north, lon: east });
    return [x * mapAspect, y];
  };
  return {
    type: 'FeatureCollection' as const,
    features: areas.map(({ polygons }) => ({
      type: 'Feature' as const,
      properties: null,
      geometry: {
        type: 'MultiPolygon' as const,
        coordinates: polygons.map((rings) => rings.map((ring) => ring.map(place))),
      },
    })),
  };
}

/** Collects what a path is made of, as rings on the grain of the paper. */
function ringCollector() {
  const rings: [number, number][][] = [];
  const snapped = (length: number): number => Math.round(length / grain) * grain;
  const add = (x: number, y: number): void => {
    const ring = rings.at(-1);
    const place: [number, number] = [snapped(x), snapped(y)];
    const last = ring?.at(-1);
    if (ring === undefined || (last?.[0] === place[0] && last[1] === place[1])) return;
    ring.push(place);
  };
  return {
    rings,
    moveTo: (x: number, y: number): void => {
      rings.push([]);
      add(x, y);
    },
    lineTo: add,
    closePath: (): void => undefined,
    arc: (): void => undefined,
    beginPath: (): void => undefined,
  };
}

/** By the shoelace formula. */
function areaOf(ring: Ring): number {
  const twice = ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

function seen(rings: readonly Ring[]): readonly Ring[] {
  const largest = Math.max(...rings.map(areaOf));
  return rings.filter((ring) => {
    const area = areaOf(ring);
    return ring.length > 2 && (area >= smallest || area === largest);
  });
}

/** The middle of the largest part. */
function middleOf(rings: readonly Ring[]): { readonly x: number; readonly y: number } {
  const [largest = []] = rings.toSorted((a, b) => areaOf(b) - areaOf(a));
  const xs = largest.map(([x]) => x);
  const ys = largest.map(([, y]) => y);
  const middle = (list: readonly number[]): number => (Math.min(...list) + Math.max(...list)) / 2;
  return { x: middle(xs), y: middle(ys) };
}

const pathOf = (rings: readonly Ring[]): string =>
  rings
    .map((ring) => `M${ring.map(([x, y]) => `${toHundredths(x)},${toHundredths(y)}`).join('L')}Z`)
    .join('');

/** In: units and the boundaries of them all, in the same order, and the paper. Out: the units within their boundaries. */
export function drawAreas(
  { classes, units, hatched: legendWords }: AreasDrawing,
  boundaries: Boundaries,
  paper: Paper,
): Sketch {
  const height = Math.min(paper.width * heightByWidth, paper.tallest);
  const plane = onPlane(boundaries);
  const projection = geoIdentity().fitExtent(
    [
      [1, 1],
      [paper.width - 1, height - 1],
    ],
    plane,
  );
  const byUnit = new Map<string, readonly Ring[]>(
    boundaries.areas.map((area: Boundary, at) => {
      const collector = ringCollector();
      const feature = plane.features[at];
      if (feature !== undefined) geoPath(projection, collector)(feature);
      return [area.unit, seen(collector.rings)];
    }),
  );
  const byId = new Map(classes.map((one) => [one.id, one]));
  const surfaces = units.flatMap(({ unit, of }): readonly SvgNode[] => {
    const rings = byUnit.get(unit) ?? [];
    const one = byId.get(of);
    if (one === undefined) return [];
    const { mark, shade } = one;
    const filled = mark === 'filled';
    const surface = element('path', {
      d: pathOf(rings),
      fill: filled ? fillOf(shade) : look.panel[0],
      'fill-rule': 'evenodd',
      stroke: outline,
      'stroke-width': 0.3,
    });
    if (filled) return [surface];
    const { x, y } = middleOf(rings);
    return [surface, emptyMark(mark, x, y, markWidth)];
  });
  const hatched = units.flatMap(({ unit, of, borderline }): readonly SvgNode[] => {
    if (!borderline) return [];
    const lines = hatching(byUnit.get(unit) ?? [], hatchOn(byId.get(of)?.shade ?? 1), {
      gap: 2,
      thickness: 0.65,
    });
    return lines === null ? [] : [lines];
  });
  const legend = legendDown(
    [
      ...classes.map((one) => classItem(one, 'square')),
      ...(hatched.length > 0 ? [hatchItem(legendWords)] : []),
    ],
    paper.width * legendShare,
  );
  return { height, nodes: [...surfaces, ...hatched, ...legend.nodes] };
}
