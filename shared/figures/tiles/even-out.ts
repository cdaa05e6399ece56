import { neighbourPairs, type Pair } from './neighbour-pairs.ts';
import { there, type PlacedUnit, type Spot } from './placed-unit.ts';

/** How far neighbours stand apart, in tiles: a little more where the land is sparse, and across a county border. */
const usual = 0.95;
const nearest = 0.95;
const farthest = 2.2;
const sparse = 0.25;
const border = { longer: 1.0, weaker: 0.6 };
const sweeps = 250;
/** Going a little too far at each step arrives sooner. */
const stride = 1.6;

type Pull = {
  readonly to: number;
  readonly dx: number;
  readonly dy: number;
  readonly weight: number;
};

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 1;
}

function pullsOf(units: readonly PlacedUnit[], pairs: readonly Pair[], middle: number) {
  const pulls = units.map((): Pull[] => []);
  for (const { one, other, distance } of pairs) {
    const a = there(units, one);
    const b = there(units, other);
    const same = a.county === b.county;
    const wanted = Math.min(farthest, Math.max(nearest, usual * (distance / middle) ** sparse));
    const length = same ? wanted : wanted * border.longer;
    const weight = same ? 1 : border.weaker;
    // Two in one place have no direction: the later stands east of the earlier.
    const dx = distance === 0 ? length : ((b.x - a.x) / distance) * length;
    const dy = distance === 0 ? 0 : ((b.y - a.y) / distance) * length;
    there(pulls, one).push({ to: other, dx: -dx, dy: -dy, weight });
    there(pulls, other).push({ to: one, dx, dy, weight });
  }
  return pulls;
}

/**
 * Spreads the units so that each has room for a tile and its neighbours still lie where they lay: every pair of
 * neighbours wants its own direction and about one tile between them; least squares, by successive over-relaxation.
 * In: units with their places. Out: a place for each, in tiles, around the middle.
 */
export function evenOut(units: readonly PlacedUnit[]): readonly Spot[] {
  const pairs = neighbourPairs(units);
  const middle = median(pairs.map((pair) => pair.distance)) || 1;
  const pulls = pullsOf(units, pairs, middle);
  const spots = units.map(({ x, y }): Spot => ({ x: x / middle, y: y / middle }));
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    for (const [at, spot] of spots.entries()) {
      let x = 0;
      let y = 0;
      let weight = 0;
      for (const pull of there(pulls, at)) {
        const from = there(spots, pull.to);
        x += pull.weight * (from.x + pull.dx);
        y += pull.weight * (from.y + pull.dy);
        weight += pull.weight;
      }
      if (weight === 0) continue;
      spot.x += stride * (x / weight - spot.x);
      spot.y += stride * (y / weight - spot.y);
    }
  }
  return centred(spots);
}

function centred(spots: readonly Spot[]): readonly Spot[] {
  const x = spots.reduce((sum, spot) => sum + spot.x, 0) / spots.length;
  const y = spots.reduce((sum, spot) => sum + spot.y, 0) / spots.length;
  return spots.map((spot) => ({ x: spot.x - x, y: spot.y - y }));
}
