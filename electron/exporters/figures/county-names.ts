import type { CountyNumber } from '../../../shared/lib/ids.ts';
import { look } from '../look.ts';
import type { BorderTile } from './county-borders.ts';
import { text, type Lettering } from './lettering.ts';
import { element, toHundredths, type SvgNode } from './svg-node.ts';
import { plain } from './faces.ts';
import { textWidth } from './text-width.ts';

type Names = {
  readonly counties: readonly { readonly number: CountyNumber; readonly name: string }[];
  readonly tiles: readonly BorderTile[];
  /** How wide a tile is, and where the first column and row begin, in points. */
  readonly side: number;
  readonly left: number;
  readonly top: number;
  /** How wide and high the figure is. */
  readonly width: number;
  readonly height: number;
  /** Where no name may stand: the legend. */
  readonly kept: Box;
};

/** A rectangle, in points. */
export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

type Spot = readonly [number, number];
type Place = {
  readonly box: Box;
  readonly from: Spot;
  readonly to: Spot;
  readonly distance: number;
};

const size = 6.5;
const lettering: Lettering = { face: plain, size, fill: look.ink[0] };
const height = 7.5;
/** Letters keep this far from tiles, and a name farther than `near` from its county's tile gets a line to it. */
const clear = 1.5;
const near = 4;
/** A name is not tried farther away than this, in tiles. */
const farthest = 14;
/** How finely places are tried. */
const stepInTiles = 0.5;

const overlap = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

/** The rectangle around some spots, and so much to all sides. */
function boundsOf(spots: readonly Spot[], reach: number): Box {
  const xs = spots.map(([x]) => x);
  const ys = spots.map(([, y]) => y);
  const x = Math.min(...xs) - reach;
  const y = Math.min(...ys) - reach;
  return { x, y, width: Math.max(...xs) + reach - x, height: Math.max(...ys) + reach - y };
}

/** Whether a line goes through a box; looked at every other point of the way. */
function crosses([x1, y1]: Spot, [x2, y2]: Spot, { x, y, width, height: tall }: Box): boolean {
  const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 2);
  for (let at = 0; at <= steps; at += 1) {
    const px = x1 + ((x2 - x1) * at) / Math.max(1, steps);
    const py = y1 + ((y2 - y1) * at) / Math.max(1, steps);
    if (px > x && px < x + width && py > y && py < y + tall) return true;
  }
  return false;
}

/** A box, and the way from its edge to the nearest of some spots. */
function placeFor(box: Box, spots: readonly Spot[]): Place {
  let best: Place = { box, from: [0, 0], to: [0, 0], distance: Infinity };
  for (const to of spots) {
    const x = Math.min(box.x + box.width, Math.max(box.x, to[0]));
    const y = Math.min(box.y + box.height, Math.max(box.y, to[1]));
    const square = (x - to[0]) ** 2 + (y - to[1]) ** 2;
    if (square < best.distance) best = { box, from: [x, y], to, distance: square };
  }
  return { ...best, distance: Math.sqrt(best.distance) };
}

/** Wider than any map, so that no two tiles have one key. */
const keyOf = (column: number, row: number): number => row * 4096 + column;

/** Tells whether a box has no tile under it. */
function overSea({ tiles, side, left, top }: Names): (box: Box) => boolean {
  const taken = new Set(tiles.map(({ column, row }) => keyOf(column, row)));
  return ({ x, y, width, height: tall }) => {
    const last = { column: (x + width - left) / side, row: (y + tall - top) / side };
    for (let row = Math.floor((y - top) / side); row < last.row; row += 1) {
      for (let column = Math.floor((x - left) / side); column < last.column; column += 1)
        if (taken.has(keyOf(column, row))) return false;
    }
    return true;
  };
}

type Taken = { readonly boxes: Box[]; readonly lines: (readonly [Spot, Spot])[] };

function allows({ boxes, lines }: Taken, { box, from, to, distance }: Place, far: number): boolean {
  return (
    boxes.every((one) => !overlap(one, box) && (distance <= far || !crosses(from, to, one))) &&
    lines.every(([start, end]) => !crosses(start, end, box))
  );
}

/** Every place in the figure where a name of that width would lie over the sea, those nearest its county first. */
function places(names: Names, wide: number, spots: readonly Spot[], free: (box: Box) => boolean) {
  const found: Place[] = [];
  const box = { width: wide + 2 * clear, height: height + 2 * clear };
  const step = names.side * stepInTiles;
  const reach = names.side * farthest;
  const around = boundsOf(spots, reach);
  for (let y = 0; y <= names.height - box.height; y += step) {
    for (let x = 0; x <= names.width - box.width; x += step) {
      const at = { x, y, ...box };
      if (!overlap(at, around) || !free(at)) continue;
      const place = placeFor(at, spots);
      if (place.distance < reach) found.push(place);
    }
  }
  return found.sort((a, b) => a.distance - b.distance);
}

/**
 * Writes the name of each county in the sea or the neighbouring country, as near its tiles as there is room, with a thin
 * line where that is not beside them. In: the counties and their tiles. Out: names and lines.
 */
export function countyNames(names: Names): readonly SvgNode[] {
  const { counties, tiles, side, left, top, kept } = names;
  const free = overSea(names);
  const far = near + side / 2;
  const wanted = counties.map(({ number, name }) => {
    const spots = tiles
      .filter((one) => one.county === number)
      .map(({ column, row }): Spot => [left + (column + 0.5) * side, top + (row + 0.5) * side]);
    const candidates = places(names, textWidth(name, plain, size), spots, free);
    const alone = candidates.find((one) => allows({ boxes: [kept], lines: [] }, one, far));
    return { name, candidates, distance: alone?.distance ?? Infinity };
  });
  const taken: Taken = { boxes: [kept], lines: [] };
  // Those with the shortest way first: the others have to go round them anyway.
  return wanted
    .toSorted((a, b) => a.distance - b.distance)
    .flatMap(({ name, candidates }) => {
      const place = candidates.find((one) => allows(taken, one, far));
      if (place === undefined) return [];
      const { box, to, from, distance } = place;
      taken.boxes.push(box);
      const words = text(name, { x: box.x + clear, y: box.y + clear + size * 0.86 }, lettering);
      if (distance <= far) return [words];
      taken.lines.push([from, to]);
      const end = ([x, y]: Spot): string => `${toHundredths(x)},${toHundredths(y)}`;
      const line = element('path', {
        d: `M${end(from)}L${end(to)}`,
        fill: 'none',
        stroke: look.ink[0],
        'stroke-width': 0.45,
      });
      return [line, element('circle', { cx: to[0], cy: to[1], r: 1, fill: look.ink[0] }), words];
    });
}
