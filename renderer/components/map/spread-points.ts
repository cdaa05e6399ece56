/** A place on the drawing, in its own units. */
export type Place = { readonly x: number; readonly y: number };

type Moving = { x: number; y: number };

const ROUNDS = 90;
/** How much of the way back home a point goes in each round: it stays near where it belongs. */
const HOMEWARD = 0.03;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** The points by squares as wide as the gap: only neighbouring squares can hold a point that is too near. */
function bySquare(points: readonly Moving[], gap: number): ReadonlyMap<string, readonly number[]> {
  const squares = new Map<string, number[]>();
  points.forEach((point, index) => {
    const key = `${Math.floor(point.x / gap)},${Math.floor(point.y / gap)}`;
    const square = squares.get(key);
    if (square === undefined) squares.set(key, [index]);
    else square.push(index);
  });
  return squares;
}

function pushApart(one: Moving, other: Moving, gap: number, seed: number): void {
  const dx = other.x - one.x;
  const dy = other.y - one.y;
  const distance = Math.hypot(dx, dy);
  if (distance >= gap) return;
  // On top of each other there is no direction; the golden angle gives each pair its own, the same every time.
  const together = distance < 1e-6;
  const ux = together ? Math.cos(seed * GOLDEN_ANGLE) : dx / distance;
  const uy = together ? Math.sin(seed * GOLDEN_ANGLE) : dy / distance;
  const push = (gap - distance) / 2;
  one.x -= ux * push;
  one.y -= uy * push;
  other.x += ux * push;
  other.y += uy * push;
}

function pushNeighbours(points: readonly Moving[], gap: number): void {
  const squares = bySquare(points, gap);
  points.forEach((point, index) => {
    const column = Math.floor(point.x / gap);
    const row = Math.floor(point.y / gap);
    for (let x = column - 1; x <= column + 1; x += 1) {
      for (let y = row - 1; y <= row + 1; y += 1) {
        for (const near of squares.get(`${x},${y}`) ?? []) {
          const other = points[near];
          if (near > index && other !== undefined) pushApart(point, other, gap, index + near);
        }
      }
    }
  });
}

/**
 * Moves points that would cover each other a little apart, the same way every time. Most end at least `gap` apart;
 * where a crowd has no room all overlap a little rather than wander off.
 * In: places and the wanted distance, in the same units. Out: the moved places, in the same order.
 */
export function spreadPoints(places: readonly Place[], gap: number): readonly Place[] {
  const points: Moving[] = places.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < ROUNDS; round += 1) {
    // The last rounds only push, so that homesickness does not leave pairs on top of each other.
    const homeward = round < ROUNDS * 0.7 ? HOMEWARD : 0;
    points.forEach((point, index) => {
      const home = places[index];
      if (home === undefined) return;
      point.x += (home.x - point.x) * homeward;
      point.y += (home.y - point.y) * homeward;
    });
    pushNeighbours(points, gap);
  }
  return points;
}
