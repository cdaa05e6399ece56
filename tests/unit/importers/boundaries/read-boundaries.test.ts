import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { topology } from './two-squares.ts';
import { describe, expect, it } from 'vitest';
import { readBoundaries } from '../../../../electron/importers/boundaries/read-boundaries.ts';
import { RefusedError, type Refusal } from '../../../../shared/lib/refusal.ts';
import { temporaryFolder } from '../../../builders/temporary-folder.ts';

async function read(value: unknown) {
  const path = join(temporaryFolder(), 'grenser.json');
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
  return readBoundaries(path);
}

async function refusedFor(value: unknown): Promise<Refusal> {
  try {
    await read(value);
  } catch (error) {
    if (error instanceof RefusedError) return error.refusal;
    throw error;
  }
  throw new Error('It was taken');
}

const ring = [
  [10, 60],
  [11, 60],
  [11, 61],
  [10, 60],
];
const polygon = { type: 'Polygon', coordinates: [ring] };
const feature = (properties: unknown, geometry: unknown = polygon) => ({
  type: 'Feature',
  properties,
  geometry,
});
const collection = (...features: readonly unknown[]) => ({ type: 'FeatureCollection', features });

describe('boundaries', () => {
  it('are read from GeoJSON, in degrees', async () => {
    const { file, measure, areas } = await read(
      collection(feature({ kommunenummer: '0301' }), feature({ kommunenummer: '3201' })),
    );
    expect({ file, measure }).toEqual({ file: 'grenser.json', measure: 'degrees' });
    expect(areas.map((one) => one.unit)).toEqual(['0301', '3201']);
    expect(areas[0]?.polygons).toEqual([[ring]]);
  });

  it.each([
    ['Kommunenummer', '301'],
    ['KOMMUNENR', 301],
    ['kommune_nr', '0301'],
    ['nummer', '0301'],
    ['id', '0301'],
  ])('know a number under %s, with a leading zero that was lost: %s', async (name, number) => {
    const { areas } = await read(collection(feature({ navn: 'Oslo', [name]: number })));
    expect(areas[0]?.unit).toBe('0301');
  });

  it('know the number of a surface that is not among its properties, and of a city district', async () => {
    const { areas } = await read(
      collection({ ...feature(null), id: '0301' }, feature({ bydelsnummer: '30101' })),
    );
    expect(areas.map((one) => one.unit)).toEqual(['0301', '030101']);
  });

  it('are one where a municipality has several surfaces', async () => {
    const several = { type: 'MultiPolygon', coordinates: [[ring], [ring]] };
    const { areas } = await read(
      collection(feature({ knr: '0301' }), feature({ knr: '0301' }, several)),
    );
    expect(areas).toHaveLength(1);
    expect(areas[0]?.polygons).toHaveLength(3);
  });

  it('are read from TopoJSON, the object with the most surfaces', async () => {
    const { areas, measure } = await read(topology);
    expect(measure).toBe('metres');
    expect(areas.map((one) => one.unit)).toEqual(['1101', '1102']);
    expect(areas[0]?.polygons[0]?.[0]).toHaveLength(5);
  });

  it.each([
    ['{"type": ', 'roten'],
    [[], 'roten'],
    [{ type: 'Feature' }, 'type'],
    [collection(feature({ kommunenummer: '0301' }), 7), 'features.1'],
    [collection(feature({ navn: 'Oslo' })), 'features.0.properties'],
    [collection(feature({ id: '0301' }, null)), 'features.0.geometry'],
    [collection(feature({ id: '0301' }, { type: 'Point' })), 'features.0.geometry.type'],
    [
      collection(feature({ id: '0301' }, { type: 'Polygon', coordinates: [[[10, 60]]] })),
      'features.0.geometry.coordinates.0',
    ],
    [
      collection(
        feature({ id: '0301' }, { type: 'Polygon', coordinates: [[...ring, [10, 'nord']]] }),
      ),
      'features.0.geometry.coordinates.0.4',
    ],
    [{ type: 'Topology', objects: {} }, 'objects.'],
    [{ ...topology, arcs: [] }, 'objects.kommuner'],
  ])('%j: refused with the place, %s', async (value, place) => {
    expect(await refusedFor(value)).toMatchObject({
      code: 'boundaries-unreadable',
      details: { file: 'grenser.json', place },
    });
  });

  it('with more surfaces than a figure can show are refused', async () => {
    const one = feature({ id: '0301' });
    expect(await refusedFor(collection(...Array.from({ length: 5001 }, () => one)))).toMatchObject({
      code: 'boundaries-too-large',
      details: { what: '5\u00A0001\u00A0flater' },
    });
  });

  it('that are not there are refused', async () => {
    await expect(readBoundaries(join(temporaryFolder(), 'nei.json'))).rejects.toMatchObject({
      refusal: { code: 'file-not-found' },
    });
  });
});
