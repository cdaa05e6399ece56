import type { Spot } from './placed-unit.ts';

const rounds = 60;
const apart = 0.97;
const eagerness = 0.3;

function bySquare(spots: readonly Spot[]): ReadonlyMap<string, readonly Spot[]> {
  const squares = new Map<string, Spot[]>();
  for (const spot of spots) {
    const key = `${Math.floor(spot.x / apart)},${Math.floor(spot.y / apart)}`;
    const square = squares.get(key);
    if (square === undefined) squares.set(key, [spot]);
    else square.push(spot);
  }
  return squares;
}

function push(one: Spot, other: Spot): void {
  const dx = other.x - one.x;
  const dy = other.y - one.y;
  const distance = Math.hypot(dx, dy);
  if (distance >= apart) return;
  const step = (apart - distance) * eagerness;
  const east = distance < 1e-6 ? 1 : dx / distance;
  const south = distance < 1e-6 ? 0 : dy / distance;
  one.x -= east * step;
  one.y -= south * step;
  other.x += east * step;
  other.y += south * step;
}

/** In: places, in tiles. Out: the same moved until hardly any stand nearer each other than a tile is wide. */
export function pushApart(given: readonly Spot[]): readonly Spot[] {
  const spots = given.map(({ x, y }): Spot => ({ x, y }));
  for (let round = 0; round < rounds; round += 1) {
    // Only neighbouring squares can hold a place that is too near.
    const squares = bySquare(spots);
    const order = new Map(spots.map((spot, at) => [spot, at]));
    for (const [at, spot] of spots.entries()) {
      const column = Math.floor(spot.x / apart);
      const row = Math.floor(spot.y / apart);
      for (let x = column - 1; x <= column + 1; x += 1) {
        for (let y = row - 1; y <= row + 1; y += 1) {
          for (const other of squares.get(`${x},${y}`) ?? []) {
            if ((order.get(other) ?? 0) > at) push(spot, other);
          }
        }
      }
    }
  }
  return spots;
}
