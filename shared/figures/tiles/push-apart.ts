import type { Spot } from './placed-unit.ts';

const rounds = 60;
const apart = 0.97;
const eagerness = 0.3;

/** Wider than any map, so that no two squares have one key. */
const wide = 4096;
const keyOf = (column: number, row: number): number => row * wide + column;

type Numbered = Spot & { readonly at: number };

function bySquare(spots: readonly Numbered[]): ReadonlyMap<number, readonly Numbered[]> {
  const squares = new Map<number, Numbered[]>();
  for (const spot of spots) {
    const key = keyOf(Math.floor(spot.x / apart), Math.floor(spot.y / apart));
    const square = squares.get(key);
    if (square === undefined) squares.set(key, [spot]);
    else square.push(spot);
  }
  return squares;
}

function push(one: Spot, other: Spot): void {
  const dx = other.x - one.x;
  const dy = other.y - one.y;
  const square = dx * dx + dy * dy;
  if (square >= apart * apart) return;
  const distance = Math.sqrt(square);
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
  const spots = given.map(({ x, y }, at): Numbered => ({ x, y, at }));
  for (let round = 0; round < rounds; round += 1) {
    // Only neighbouring squares can hold a place that is too near.
    const squares = bySquare(spots);
    for (const spot of spots) {
      const column = Math.floor(spot.x / apart);
      const row = Math.floor(spot.y / apart);
      for (let x = column - 1; x <= column + 1; x += 1) {
        for (let y = row - 1; y <= row + 1; y += 1) {
          for (const other of squares.get(keyOf(x, y)) ?? []) {
            if (other.at > spot.at) push(spot, other);
          }
        }
      }
    }
  }
  return spots.map(({ x, y }) => ({ x, y }));
}
