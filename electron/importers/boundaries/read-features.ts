import { feature as fromTopology } from 'topojson-client';
import { isRecord } from '../../../shared/lib/is-record.ts';
import { BoundaryFault } from './boundary-fault.ts';

type Known = Readonly<Record<string, unknown>>;

export type Features = {
  readonly features: readonly Known[];
  /** Where in the file they stand. */
  readonly place: string;
};

function recordsIn(list: unknown, place: string): readonly Known[] {
  if (!Array.isArray(list)) throw new BoundaryFault(place, 'det skal stå en liste her');
  return list.map((one: unknown, at) => {
    if (!isRecord(one)) throw new BoundaryFault(`${place}.${at}`, 'det skal stå en flate her');
    return one;
  });
}

/** How many surfaces an object of a topology has. */
function surfaces(object: unknown): number {
  return isRecord(object) && Array.isArray(object['geometries']) ? object['geometries'].length : 0;
}

/** A topology may hold counties and municipalities: the object with the most surfaces is taken. */
function fromObjects(topology: Known): Features {
  const { objects } = topology;
  if (!isRecord(objects)) throw new BoundaryFault('objects', 'det skal stå et objekt her');
  const [name] = Object.keys(objects).toSorted(
    (a, b) => surfaces(objects[b]) - surfaces(objects[a]),
  );
  const object = name === undefined ? undefined : objects[name];
  const place = `objects.${name ?? ''}`;
  if (!isRecord(object) || surfaces(object) === 0)
    throw new BoundaryFault(place, 'det er ingen flater her');
  let converted: unknown;
  try {
    // What is wrong with a topology shows when it is unfolded; that is caught here, and each surface is checked after.
    converted = fromTopology(
      topology as unknown as Parameters<typeof fromTopology>[0],
      object as unknown as Parameters<typeof fromTopology>[1],
    );
  } catch (error) {
    const reason = error instanceof Error ? ` (${error.message})` : '';
    throw new BoundaryFault(place, `flatene henger ikke sammen med linjene de viser til${reason}`);
  }
  const features = isRecord(converted) ? converted['features'] : undefined;
  return { features: recordsIn(features, place), place: `${place}.geometries` };
}

/** In: a parsed file. Out: its surfaces, from GeoJSON or TopoJSON. Error: `BoundaryFault`. */
export function featuresOf(value: Known): Features {
  switch (value['type']) {
    case 'FeatureCollection':
      return { features: recordsIn(value['features'], 'features'), place: 'features' };
    case 'Topology':
      return fromObjects(value);
    default:
      throw new BoundaryFault(
        'type',
        'det skal stå FeatureCollection (GeoJSON) eller Topology (TopoJSON) her',
      );
  }
}

/** What publishers call the number of a municipality, without regard to case, hyphens and underscores. */
const numberNames = [
  'kommunenummer',
  'kommunenr',
  'kommnr',
  'komnr',
  'knr',
  'bydelsnummer',
  'nummer',
  'number',
  'id',
  'code',
  'kode',
];

const folded = (name: string): string => name.toLowerCase().replaceAll(/[\s_-]/gu, '');

/** Four digits for a municipality, six for a city district; a lost leading zero is restored. */
function asNumber(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const digits = String(value).trim();
  if (!/^\d{3,6}$/u.test(digits)) return null;
  return digits.padStart(digits.length > 4 ? 6 : 4, '0');
}

/** In: a surface and where it stands. Out: the number of its municipality. Error: `BoundaryFault`. */
export function unitOf(feature: Known, place: string): string {
  const properties = isRecord(feature['properties']) ? feature['properties'] : {};
  const byName = new Map(Object.entries(properties).map(([key, value]) => [folded(key), value]));
  for (const name of numberNames) {
    const number = asNumber(byName.get(name));
    if (number !== null) return number;
  }
  const number = asNumber(feature['id']);
  if (number !== null) return number;
  throw new BoundaryFault(`${place}.properties`, 'flaten har ikke noe kommunenummer');
}
