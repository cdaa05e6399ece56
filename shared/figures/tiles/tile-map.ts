import type { CountyNumber, IsoDate, UnitNumber } from '../../lib/ids.ts';
import { pointOf } from '../../register/points.ts';
import { mapAspect, projectPoint } from '../../register/project-point.ts';
import { assignCells } from './assign-cells.ts';
import { evenOut } from './even-out.ts';
import { mendCounties } from './mend-counties.ts';
import type { Cell, PlacedUnit } from './placed-unit.ts';
import { pushApart } from './push-apart.ts';

/** One unit's square. */
export type Tile = Cell & { readonly unit: UnitNumber; readonly county: CountyNumber };

/** What is to be laid out, and the day whose register says where it lies. */
type Located = { readonly unit: UnitNumber; readonly county: CountyNumber };

/** Rounded, so that the last digit of a sine on another machine moves no tile. */
const rounded = (number: number): number => Math.round(number * 1e6) / 1e6;

/** In: units and the day of their register. Out: those with a known place, with where they lie on the map. */
export function placed(units: readonly Located[], date: IsoDate): readonly PlacedUnit[] {
  return units.flatMap(({ unit, county }): readonly PlacedUnit[] => {
    const point = pointOf(unit, date);
    if (point === undefined) return [];
    const { x, y } = projectPoint(point);
    return [{ unit, county, x: rounded(x * mapAspect), y: rounded(y) }];
  });
}

/**
 * An equal-area map: one square for each unit, neighbours near each other, the squares of a county in one piece as far
 * as that can be had. Computed from the points alone, the same at every call.
 * In: units with their places, in any order. Out: a tile for each, in the same order, the first column and row 0.
 */
export function tileMap(units: readonly PlacedUnit[]): readonly Tile[] {
  // The order must not matter: the same units give the same map.
  const ordered = units.toSorted((a, b) => (a.unit < b.unit ? -1 : 1));
  const homes = pushApart(evenOut(ordered));
  const cells = mendCounties(ordered, homes, assignCells(homes));
  const west = Math.min(...cells.map((cell) => cell.column));
  const north = Math.min(...cells.map((cell) => cell.row));
  const byUnit = new Map(
    ordered.map(({ unit, county }, at): [UnitNumber, Tile] => {
      const { column = 0, row = 0 } = cells[at] ?? {};
      return [unit, { unit, county, column: column - west, row: row - north }];
    }),
  );
  return units.flatMap(({ unit }) => byUnit.get(unit) ?? []);
}
