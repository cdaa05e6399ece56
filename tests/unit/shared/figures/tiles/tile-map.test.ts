import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placed, tileMap, type Tile } from '../../../../../shared/figures/tiles/tile-map.ts';
import type { PlacedUnit } from '../../../../../shared/figures/tiles/placed-unit.ts';
import type { UnitKind } from '../../../../../shared/events/round.ts';
import { countyNumber, isoDate, unitNumber } from '../../../../../shared/lib/ids.ts';
import { valueOf } from '../../../../../shared/lib/value-of.ts';
import { unitsAt } from '../../../../../shared/register/units-at.ts';

function placesOf(day: string, kind: UnitKind): readonly PlacedUnit[] {
  const date = isoDate.parse(day);
  const units = valueOf(unitsAt(date, kind)).map((one) => ({
    unit: one.number,
    county: one.countyNumber,
  }));
  return placed(units, date);
}

/** How many pieces the tiles of a county are in: tiles hang together by their sides. */
function piecesOf(tiles: readonly Tile[], county: string): number {
  const left = new Set(
    tiles.filter((one) => one.county === county).map((one) => `${one.column},${one.row}`),
  );
  let pieces = 0;
  for (const first of left) {
    if (!left.delete(first)) continue;
    pieces += 1;
    const found = [first];
    for (const one of found) {
      const [column = 0, row = 0] = one.split(',').map(Number);
      for (const next of [
        `${column + 1},${row}`,
        `${column - 1},${row}`,
        `${column},${row + 1}`,
        `${column},${row - 1}`,
      ]) {
        if (left.delete(next)) found.push(next);
      }
    }
  }
  return pieces;
}

const cells = (tiles: readonly Tile[]): number =>
  new Set(tiles.map(({ column, row }) => `${column},${row}`)).size;

describe('the tile map of the register', () => {
  it.each([
    ['2015-01-01', 'kommuner', 428],
    ['2017-01-01', 'kommuner', 426],
    ['2018-01-01', 'kommuner', 422],
    ['2020-01-01', 'kommuner', 356],
    ['2024-01-01', 'kommuner', 357],
    ['2026-01-01', 'kommuner', 357],
    ['2015-01-01', 'kommuner-og-bydeler', 442],
    ['2024-01-01', 'kommuner-og-bydeler', 371],
  ] as const)(
    '%s, %s: a tile of its own for each of %i, every county in one piece',
    (day, kind, count) => {
      const tiles = tileMap(placesOf(day, kind));
      expect(tiles).toHaveLength(count);
      expect(cells(tiles)).toBe(count);
      const torn = [...new Set(tiles.map((one) => one.county))].filter(
        (county) => piecesOf(tiles, county) > 1,
      );
      expect(torn).toEqual([]);
    },
  );

  it('keeps the country as it lies: Lindesnes in the south, Vardø in the north-east, Oslo south of Tromsø', () => {
    const tiles = tileMap(placesOf('2024-01-01', 'kommuner'));
    const at = (unit: string): Tile => {
      const found = tiles.find((one) => one.unit === unit);
      if (found === undefined) throw new Error(unit);
      return found;
    };
    const rows = Math.max(...tiles.map((one) => one.row));
    const columns = Math.max(...tiles.map((one) => one.column));
    expect(at('4205').row).toBeGreaterThan(0.9 * rows);
    expect(at('5634').column).toBeGreaterThan(0.9 * columns);
    expect(at('5634').row).toBeLessThan(0.15 * rows);
    expect(at('0301').row).toBeGreaterThan(at('5501').row);
    expect(at('4601').column).toBeLessThan(at('0301').column);
  });

  it('begins at column and row 0, and is the same whatever the order of the units', () => {
    const units = placesOf('2024-01-01', 'kommuner');
    const tiles = tileMap(units);
    expect(Math.min(...tiles.map((one) => one.column))).toBe(0);
    expect(Math.min(...tiles.map((one) => one.row))).toBe(0);
    expect(tileMap(units.toReversed())).toEqual(tiles.toReversed());
  });
});

describe('the tile map of any places', () => {
  const units = fc
    .array(fc.record({ x: fc.integer({ min: 0, max: 30 }), y: fc.integer({ min: 0, max: 30 }) }), {
      minLength: 1,
      maxLength: 40,
    })
    .map((places) =>
      places.map(
        (place, at): PlacedUnit => ({
          ...place,
          unit: unitNumber.parse(String(1000 + at)),
          county: countyNumber.parse(String(10 + (at % 3))),
        }),
      ),
    );

  it('has a tile of its own for each, also where several lie in one place', () => {
    fc.assert(
      fc.property(units, (given) => {
        const tiles = tileMap(given);
        expect(tiles.map((one) => one.unit)).toEqual(given.map((one) => one.unit));
        expect(cells(tiles)).toBe(given.length);
      }),
      { numRuns: 50 },
    );
  });

  it('is empty for none', () => {
    expect(tileMap([])).toEqual([]);
  });
});
