import { element, toHundredths, type SvgNode } from './svg-node.ts';

/** A closed line, as places in points. */
export type Ring = readonly (readonly [number, number])[];

/** Between the lines of a hatching, measured along the edge, and how thick they are, in points. */
const usual = { gap: 2.6, thickness: 0.8 };

/** Where the line x + y = sum crosses the rings, by x, in order. */
function crossings(rings: readonly Ring[], sum: number): readonly number[] {
  const found: number[] = [];
  for (const ring of rings) {
    ring.forEach((from, at) => {
      const to = ring[(at + 1) % ring.length] ?? from;
      const before = from[0] + from[1] - sum;
      const after = to[0] + to[1] - sum;
      // One end counts, the other does not: a corner is crossed once.
      if (before < 0 === after < 0) return;
      found.push(from[0] + ((to[0] - from[0]) * before) / (before - after));
    });
  }
  return found.sort((a, b) => a - b);
}

/**
 * The sign of grenseland: slanting lines within a shape, drawn as lines and not as a pattern, which Word and many a
 * printer do not know. In: the shape's rings (holes count as such), the colour. Out: the lines; null where none fits.
 */
export function hatching(
  rings: readonly Ring[],
  colour: string,
  { gap, thickness } = usual,
): SvgNode | null {
  const sums = rings.flat().map(([x, y]) => x + y);
  const first = Math.ceil(Math.min(...sums) / gap) * gap;
  const last = Math.max(...sums);
  const path: string[] = [];
  for (let sum = first + gap / 2; sum < last; sum += gap) {
    const across = crossings(rings, sum);
    for (let at = 0; at + 1 < across.length; at += 2) {
      const [from = 0, to = 0] = across.slice(at, at + 2);
      const end = (x: number): string => `${toHundredths(x)},${toHundredths(sum - x)}`;
      path.push(`M${end(from)}L${end(to)}`);
    }
  }
  return path.length === 0
    ? null
    : element('path', {
        d: path.join(''),
        fill: 'none',
        stroke: colour,
        'stroke-width': thickness,
      });
}

/** In: a rectangle. Out: its ring. */
export function boxRing(x: number, y: number, width: number, height: number): Ring {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
}

const corners = 32;

/** In: a circle. Out: a ring of many corners near it. */
export function roundRing(x: number, y: number, radius: number): Ring {
  return Array.from({ length: corners }, (_, at) => {
    const angle = (2 * Math.PI * at) / corners;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const;
  });
}
