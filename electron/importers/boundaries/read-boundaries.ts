import { basename } from 'node:path';
import type { Boundaries, Boundary } from '../../../shared/figures/boundaries.ts';
import { isRecord } from '../../../shared/lib/is-record.ts';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import { FileFault, refusalOf } from '../file-fault.ts';
import { counted } from '../limits.ts';
import { readInputFile } from '../read-input-file.ts';
import { BoundaryFault } from './boundary-fault.ts';
import { geometryOf, type Polygons } from './read-geometry.ts';
import { featuresOf, unitOf } from './read-features.ts';

/** Far more than Norway's municipalities in full detail; a figure of paper shows a small part of it. */
const most = { features: 5000, places: 3_000_000 };

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/u, ''));
  } catch (error) {
    const reason = error instanceof Error ? ` (${error.message})` : '';
    throw new BoundaryFault('roten', `filen er ikke gyldig JSON${reason}`);
  }
}

function tooLarge(file: string, what: string, limit: string): RefusedError {
  return new RefusedError(refuse('boundaries-too-large', { file, what, limit }));
}

const placesIn = (polygons: Polygons): number =>
  polygons.flat().reduce((sum, ring) => sum + ring.length, 0);

/** Kartverket gives degrees, or metres in UTM; no place in Norway is at less than two hundred metres. */
function measureOf(areas: readonly Boundary[]): Boundaries['measure'] {
  const inDegrees = areas.every(({ polygons }) =>
    polygons.flat(2).every(([x, y]) => Math.abs(x) <= 180 && Math.abs(y) <= 90),
  );
  return inDegrees ? 'degrees' : 'metres';
}

function read(bytes: Buffer, file: string): Boundaries {
  const value = parsed(bytes);
  if (!isRecord(value)) throw new BoundaryFault('roten', 'det skal stå et objekt her');
  const { features, place } = featuresOf(value);
  if (features.length > most.features) {
    throw tooLarge(file, counted(features.length, 'flater'), counted(most.features, 'flater'));
  }
  const byUnit = new Map<string, Polygons>();
  let places = 0;
  for (const [at, feature] of features.entries()) {
    const here = `${place}.${at}`;
    const unit = unitOf(feature, here);
    const polygons = geometryOf(feature, here);
    places += placesIn(polygons);
    if (places > most.places)
      throw tooLarge(
        file,
        `over ${counted(most.places, 'punkter')}`,
        counted(most.places, 'punkter'),
      );
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), ...polygons]);
  }
  const areas = [...byUnit].map(([unit, polygons]): Boundary => ({ unit, polygons }));
  return { file, measure: measureOf(areas), areas };
}

/**
 * Reads boundaries that the user supplies, as Kartverket publishes them. In: the path of a GeoJSON or TopoJSON file with
 * a surface a municipality, each with its number. Out: the boundaries. Errors (RefusedError): `file-not-found`,
 * `unreadable-file`, `file-too-large`, `boundaries-unreadable` with the place, `boundaries-too-large`.
 */
export async function readBoundaries(path: string): Promise<Boundaries> {
  const file = basename(path);
  try {
    return read(await readInputFile(path), file);
  } catch (error) {
    if (error instanceof FileFault) throw new RefusedError(refusalOf(error.fault, file));
    if (error instanceof BoundaryFault) {
      const { place, problem } = error;
      throw new RefusedError(refuse('boundaries-unreadable', { file, place, problem }));
    }
    throw error;
  }
}
