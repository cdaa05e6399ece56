import type { CountyNumber, UnitNumber } from '../../lib/ids.ts';

/** A unit with where it lies: `x` from west to east and `y` from north to south, in the same measure. */
export type PlacedUnit = {
  readonly unit: UnitNumber;
  readonly county: CountyNumber;
  readonly x: number;
  readonly y: number;
};

/** A place that is being moved about. */
export type Spot = { x: number; y: number };

/** A square of the tile map, counted from its north-western corner. */
export type Cell = { readonly column: number; readonly row: number };

/** In: a list and a place in it that is known to be there. Out: what stands there. Throws where nothing does. */
export function there<T>(list: readonly T[], at: number): T {
  const found = list[at];
  if (found === undefined) throw new Error(`Nothing stands at ${at} of ${list.length}`);
  return found;
}
