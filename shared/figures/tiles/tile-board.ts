import type { CountyNumber } from '../../lib/ids.ts';
import { groupBy } from '../../register/group-by.ts';
import { there, type Cell, type PlacedUnit } from './placed-unit.ts';

const sides: readonly Cell[] = [
  { column: 1, row: 0 },
  { column: -1, row: 0 },
  { column: 0, row: 1 },
  { column: 0, row: -1 },
];

/** In: a cell. Out: the four that share a side with it. */
export function besides({ column, row }: Cell): readonly Cell[] {
  return sides.map((side) => ({ column: column + side.column, row: row + side.row }));
}

/** Wider than any map is, so that no two cells have one key. */
const wide = 4096;
const keyOf = ({ column, row }: Cell): number => row * wide + column;

/** The tiles as they lie, one unit in a cell, and how they hang together. */
export type TileBoard = {
  readonly cellOf: (unit: number) => Cell;
  /** The unit in a cell, by its place in the list; undefined for an empty one. */
  readonly unitAt: (cell: Cell) => number | undefined;
  /** Puts a unit into a cell; the unit that lies there takes the cell it comes from. */
  readonly swap: (unit: number, cell: Cell) => void;
  /** The pieces a county is in, each of tiles that share a side, the largest first. */
  readonly pieces: (county: CountyNumber) => readonly (readonly number[])[];
};

/** In: units, and a cell of its own for each. Out: the board. */
export function tileBoard(units: readonly PlacedUnit[], given: readonly Cell[]): TileBoard {
  const cells = [...given];
  const taken = new Map(cells.map((cell, at) => [keyOf(cell), at]));
  const members = groupBy([...units.keys()], (at) => there(units, at).county);

  const piece = (first: number, left: Set<number>): readonly number[] => {
    const found = [first];
    left.delete(first);
    for (const one of found) {
      for (const cell of besides(there(cells, one))) {
        const next = taken.get(keyOf(cell));
        if (next !== undefined && left.delete(next)) found.push(next);
      }
    }
    return found;
  };

  return {
    cellOf: (unit) => there(cells, unit),
    unitAt: (cell) => taken.get(keyOf(cell)),
    swap: (unit, cell) => {
      const from = there(cells, unit);
      const other = taken.get(keyOf(cell));
      cells[unit] = cell;
      taken.set(keyOf(cell), unit);
      if (other === undefined) taken.delete(keyOf(from));
      else {
        cells[other] = from;
        taken.set(keyOf(from), other);
      }
    },
    pieces: (county) => {
      const left = new Set(members.get(county));
      const pieces: (readonly number[])[] = [];
      for (const first of members.get(county) ?? []) {
        if (left.has(first)) pieces.push(piece(first, left));
      }
      return pieces.sort((a, b) => b.length - a.length);
    },
  };
}
