import type { FrozenContent } from '../../shared/release/frozen-content.ts';
import { tileMap, placed } from '../../shared/figures/tiles/tile-map.ts';

type Ring = readonly (readonly [number, number])[];

const square = (x: number, y: number): Ring => [
  [x, y],
  [x + 1, y],
  [x + 1, y + 1],
  [x, y + 1],
  [x, y],
];

/** Boundaries of an invented country, as GeoJSON: a square kilometre for each unit, in metres on a plane. */
export function inventedBoundaries({ entries, registerDate }: FrozenContent) {
  const tiles = tileMap(placed(entries, registerDate));
  return {
    type: 'FeatureCollection',
    features: tiles.map(({ unit, column, row }) => ({
      type: 'Feature',
      properties: { kommunenummer: unit },
      geometry: {
        type: 'Polygon',
        coordinates: [
          square(column, -row).map(([x, y]) => [300_000 + 1000 * x, 7_000_000 + 1000 * y]),
        ],
      },
    })),
  };
}
