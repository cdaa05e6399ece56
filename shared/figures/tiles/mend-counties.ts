import type { CountyNumber } from '../../lib/ids.ts';
import { there, type Cell, type PlacedUnit, type Spot } from './placed-unit.ts';
import { besides, tileBoard, type TileBoard } from './tile-board.ts';

/** What a county in pieces costs, beside the squares of the distances: for each piece more, and each tile outside the largest. */
const apart = 9;
/** What a side that borders on nothing costs: it closes holes, and is too little to pull the coast straight. */
const openSide = 0.7;
/** How far a tile may be moved at a time, to mend and to polish. */
const steps = { mending: 4, polishing: 2 };
const mostRounds = { mending: 40, polishing: 4 };
/** Differences smaller than this are none: they could come out otherwise on another machine. */
const noise = 1e-6;

type Board = TileBoard & {
  readonly units: readonly PlacedUnit[];
  readonly homes: readonly Spot[];
};

function away({ homes }: Board, unit: number, cell: Cell): number {
  const home = there(homes, unit);
  return (cell.column - home.x) ** 2 + (cell.row - home.y) ** 2;
}

/** How many neighbours a tile gets by going to an empty cell. */
function closer(board: Board, unit: number, cell: Cell): number {
  const around = (at: Cell): number =>
    besides(at).filter((one) => {
      const neighbour = board.unitAt(one);
      return neighbour !== undefined && neighbour !== unit;
    }).length;
  return around(cell) - around(board.cellOf(unit));
}

function costOf(board: Board, county: CountyNumber): number {
  const pieces = board.pieces(county);
  const all = pieces.reduce((sum, piece) => sum + piece.length, 0);
  return (pieces.length - 1 + all - (pieces[0]?.length ?? 0)) * apart;
}

/**
 * How much better it gets when a unit goes to a cell, and the one there comes here; 0 or below: not at all.
 * `whole`: the counties are in one piece now, so that nothing but a shorter way can make it better.
 */
function gain(board: Board, unit: number, cell: Cell, whole: boolean): number {
  const from = board.cellOf(unit);
  const other = board.unitAt(cell);
  const nearer =
    away(board, unit, from) -
    away(board, unit, cell) +
    (other === undefined
      ? openSide * closer(board, unit, cell)
      : away(board, other, cell) - away(board, other, from));
  if (whole && nearer <= noise) return 0;
  const { county } = there(board.units, unit);
  const theirs = other === undefined ? county : there(board.units, other).county;
  // Two of one county change places: its shape stays what it is.
  if (other !== undefined && theirs === county) return nearer;
  const counties = other === undefined || theirs === county ? [county] : [county, theirs];
  const now = counties.reduce((sum, one) => sum + costOf(board, one), 0);
  board.swap(unit, cell);
  const then = counties.reduce((sum, one) => sum + costOf(board, one), 0);
  board.swap(unit, from);
  return nearer + now - then;
}

function moveToBest(board: Board, unit: number, reach: number, whole: boolean): boolean {
  const from = board.cellOf(unit);
  let best: { readonly cell: Cell; readonly gain: number } | null = null;
  for (let row = from.row - reach; row <= from.row + reach; row += 1) {
    for (let column = from.column - reach; column <= from.column + reach; column += 1) {
      if (row === from.row && column === from.column) continue;
      const cell = { column, row };
      const better = gain(board, unit, cell, whole);
      if (better > (best?.gain ?? 0) + noise) best = { cell, gain: better };
    }
  }
  if (best === null) return false;
  board.swap(unit, best.cell);
  return true;
}

function strays(board: Board, counties: readonly CountyNumber[]): readonly number[] {
  return counties.flatMap((county) => board.pieces(county).slice(1).flat());
}

/**
 * Brings the pieces of each county together, and each tile nearer to its place where nothing is torn by it: step by
 * step, always the best exchange of two cells near each other.
 * In: units, the places they want, and the cells they have. Out: the cells they end in.
 */
export function mendCounties(
  units: readonly PlacedUnit[],
  homes: readonly Spot[],
  cells: readonly Cell[],
): readonly Cell[] {
  const board: Board = { ...tileBoard(units, cells), units, homes };
  const counties = [...new Set(units.map((one) => one.county))].sort();
  for (let round = 0; round < mostRounds.mending; round += 1) {
    const moved = strays(board, counties).filter((unit) =>
      moveToBest(board, unit, steps.mending, false),
    );
    if (moved.length === 0) break;
  }
  for (let round = 0; round < mostRounds.polishing; round += 1) {
    const moved = [...units.keys()].filter((unit) =>
      moveToBest(board, unit, steps.polishing, true),
    );
    if (moved.length === 0) break;
  }
  return units.map((_, at) => board.cellOf(at));
}
