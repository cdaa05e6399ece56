import { there, type Cell, type Spot } from './placed-unit.ts';

/** How far around each place there are cells to choose from, in tiles. */
const usualReach = 4;

/** Cells around the places, many more than there are places. */
function cellsNear(spots: readonly Spot[], reach = usualReach): readonly Cell[] {
  const cells = new Map<string, Cell>();
  for (const { x, y } of spots) {
    for (let row = Math.ceil(y - reach); row <= y + reach; row += 1) {
      for (let column = Math.ceil(x - reach); column <= x + reach; column += 1) {
        if ((column - x) ** 2 + (row - y) ** 2 <= reach ** 2)
          cells.set(`${column},${row}`, { column, row });
      }
    }
  }
  if (cells.size < 1.5 * spots.length) return cellsNear(spots, 2 * reach);
  return [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

/**
 * Gives each place a cell of its own so that the squares of the distances are together the least there is: the
 * assignment problem, by shortest augmenting paths (Kuhn 1955, Munkres 1957, in the form of Jonker and Volgenant 1987).
 * In: places, in tiles. Out: a cell for each, no two the same.
 */
export function assignCells(spots: readonly Spot[]): readonly Cell[] {
  const cells = cellsNear(spots);
  const places = cells.length;
  // Everything is counted from 1: 0 stands for «nobody yet».
  const priceOfSpot = new Float64Array(spots.length + 1);
  const priceOfCell = new Float64Array(places + 1);
  const holder = new Int32Array(places + 1);
  const cameFrom = new Int32Array(places + 1);
  for (let newcomer = 1; newcomer <= spots.length; newcomer += 1) {
    const least = new Float64Array(places + 1).fill(Infinity);
    const settled = new Uint8Array(places + 1);
    holder[0] = newcomer;
    let cell = 0;
    do {
      settled[cell] = 1;
      const one = holder[cell] ?? 0;
      const spot = there(spots, one - 1);
      let step = Infinity;
      let next = 0;
      for (const [at, candidate] of cells.entries()) {
        const to = at + 1;
        if (settled[to] === 1) continue;
        const cost = (candidate.column - spot.x) ** 2 + (candidate.row - spot.y) ** 2;
        const reduced = cost - (priceOfSpot[one] ?? 0) - (priceOfCell[to] ?? 0);
        if (reduced < (least[to] ?? Infinity)) {
          least[to] = reduced;
          cameFrom[to] = cell;
        }
        if ((least[to] ?? Infinity) < step) {
          step = least[to] ?? Infinity;
          next = to;
        }
      }
      for (let to = 0; to <= places; to += 1) {
        if (settled[to] === 1) {
          const held = holder[to] ?? 0;
          priceOfSpot[held] = (priceOfSpot[held] ?? 0) + step;
          priceOfCell[to] = (priceOfCell[to] ?? 0) - step;
        } else least[to] = (least[to] ?? Infinity) - step;
      }
      cell = next;
    } while (holder[cell] !== 0);
    while (cell !== 0) {
      const before = cameFrom[cell] ?? 0;
      holder[cell] = holder[before] ?? 0;
      cell = before;
    }
  }
  const given = new Map<number, Cell>();
  for (const [at, cell] of cells.entries()) {
    const one = holder[at + 1] ?? 0;
    if (one > 0) given.set(one - 1, cell);
  }
  return spots.map((_, at) => {
    const cell = given.get(at);
    if (cell === undefined) throw new Error('There are more cells than places');
    return cell;
  });
}
