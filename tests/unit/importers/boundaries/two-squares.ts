/** Two invented squares that share a side, in metres, beside an object with one surface only. */
export const topology = {
  type: 'Topology',
  arcs: [
    [
      [310_000, 6_500_000],
      [311_000, 6_500_000],
    ],
    [
      [311_000, 6_500_000],
      [311_000, 6_501_000],
    ],
    [
      [311_000, 6_501_000],
      [310_000, 6_501_000],
      [310_000, 6_500_000],
    ],
    [
      [311_000, 6_500_000],
      [312_000, 6_500_000],
      [312_000, 6_501_000],
      [311_000, 6_501_000],
    ],
  ],
  objects: {
    fylker: {
      type: 'GeometryCollection',
      geometries: [{ type: 'Polygon', arcs: [[0, 1, 2]], properties: { nummer: '11' } }],
    },
    kommuner: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[0, 1, 2]], properties: { kommunenummer: '1101' } },
        { type: 'Polygon', arcs: [[3, -2]], properties: { kommunenummer: '1102' } },
      ],
    },
  },
};
