import type { BoundaryRing } from '../../../shared/figures/boundaries.ts';
import { isRecord } from '../../../shared/lib/is-record.ts';
import { BoundaryFault } from './boundary-fault.ts';

export type Polygons = readonly (readonly BoundaryRing[])[];

function listAt(value: unknown, place: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new BoundaryFault(place, 'det skal stå en liste her');
  return value;
}

function placeAt(value: unknown, place: string): readonly [number, number] {
  const [x, y] = listAt(value, place);
  if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y))
    throw new BoundaryFault(place, 'det skal stå to tall her, øst og nord');
  return [x, y];
}

/** A ring is closed by its first place, said again (RFC 7946, 3.1.6); what is left is at least a triangle. */
function ringAt(value: unknown, place: string): BoundaryRing {
  const places = listAt(value, place).map((one, at) => placeAt(one, `${place}.${at}`));
  if (places.length < 4) throw new BoundaryFault(place, 'en flate har minst fire punkter');
  return places;
}

const polygonAt = (value: unknown, place: string): readonly BoundaryRing[] =>
  listAt(value, place).map((one, at) => ringAt(one, `${place}.${at}`));

/** In: a surface and where it stands. Out: its polygons. Error: `BoundaryFault` with the place of the first mistake. */
export function geometryOf(feature: Readonly<Record<string, unknown>>, place: string): Polygons {
  const { geometry } = feature;
  const here = `${place}.geometry`;
  if (!isRecord(geometry)) throw new BoundaryFault(here, 'flaten har ingen grenser');
  const { type, coordinates } = geometry;
  switch (type) {
    case 'Polygon':
      return [polygonAt(coordinates, `${here}.coordinates`)];
    case 'MultiPolygon':
      return listAt(coordinates, `${here}.coordinates`).map((one, at) =>
        polygonAt(one, `${here}.coordinates.${at}`),
      );
    default:
      throw new BoundaryFault(
        `${here}.type`,
        `det skal stå Polygon eller MultiPolygon her, ikke ${typeof type === 'string' ? type : 'noe annet'}`,
      );
  }
}
