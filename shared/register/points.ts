import { z } from 'zod';
import { isoDate, unitNumber, type IsoDate, type UnitNumber } from '../lib/ids.ts';
import pointData from './data/points.json' with { type: 'json' };
import { groupBy } from './group-by.ts';
import { linksBetween, type Link } from './links.ts';
import { once, oncePer } from './once.ts';
import type { LatLon } from './project-point.ts';
import { periodOf } from './register-period.ts';
import { districtRows, municipalityRowOf } from './register-rows.ts';

/** Where a unit stands on the point map; approximate where only the municipality it is part of in 2024 is known. */
export type UnitPoint = LatLon & { readonly approximate: boolean };

const pointRow = z
  .tuple([unitNumber, z.string(), z.number(), z.number()])
  .transform(([number, place, lat, lon]) => ({ number, place, lat, lon }));
type Centre = z.infer<typeof pointRow>;

const in2024 = isoDate.parse('2024-01-01');

/** Degrees of latitude between neighbours around one centre: apart on a map of Norway, near in the country. */
const spacing = { municipality: 0.1, district: 0.045 };

/** Turning by the golden angle puts points evenly around a centre, whatever their number (Vogel 1979). */
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/**
 * In: a number and a day on which it is valid. Out: its administrative centre in 2024, or a place around the
 * centre of the municipality it became, the same at every call; undefined for an unknown number or date.
 */
export function pointOf(number: UnitNumber, date: IsoDate): UnitPoint | undefined {
  const period = periodOf(date);
  if (!period.ok) return undefined;
  return districtPoints().get(number) ?? municipalityPoints(period.value).get(number);
}

const centres = once(
  () =>
    new Map<string, Centre>(
      z
        .array(pointRow)
        .parse(pointData)
        .map((row) => [row.number, row]),
    ),
);

const districtPoints = once(() => {
  const points = new Map<string, UnitPoint>();
  for (const [municipality, districts] of groupBy(districtRows(), (row) => row.municipality)) {
    const centre = centres().get(municipality);
    if (!centre) continue;
    districts.forEach((row, place) => {
      points.set(row.number, around(centre, place, spacing.district));
    });
  }
  return points;
});

const municipalityPoints = oncePer((period): ReadonlyMap<string, UnitPoint> => {
  const points = new Map<string, UnitPoint>();
  if (period >= in2024) {
    for (const link of mainLinks(in2024, period)) {
      const centre = centres().get(link.from);
      if (centre) points.set(link.to, exactly(centre));
    }
    return points;
  }
  for (const [number, together] of groupBy(mainLinks(period, in2024), (link) => link.to)) {
    const centre = centres().get(number);
    if (centre) placeTogether(points, centre, together);
  }
  return points;
});

function mainLinks(earlier: string, later: string): readonly Link[] {
  return [...linksBetween(earlier, later).byFrom.values()].flat().filter((link) => link.main);
}

/** The one that holds the centre of 2024 stands there; the others stand around it, by number. */
function placeTogether(points: Map<string, UnitPoint>, centre: Centre, group: readonly Link[]) {
  const [only] = group;
  if (only && group.length === 1) {
    points.set(only.from, exactly(centre));
    return;
  }
  const numbers = group.map((link) => link.from).sort();
  const nameOf = (number: string) => municipalityRowOf(number)?.name;
  const holder = numbers.find((number) => nameOf(number) === centre.place);
  const namesake = numbers.find((number) => nameOf(number) === nameOf(centre.number));
  const first = holder ?? namesake ?? numbers[0];
  const inOrder = [...numbers].sort((a, b) => Number(b === first) - Number(a === first));
  inOrder.forEach((number, place) => {
    // A shared name alone does not tell where the new centre was put, so only the holder's point is exact.
    const point = number === holder ? exactly(centre) : around(centre, place, spacing.municipality);
    points.set(number, point);
  });
}

function exactly({ lat, lon }: Centre): UnitPoint {
  return { lat, lon, approximate: false };
}

function around(centre: Centre, place: number, step: number): UnitPoint {
  const distance = step * Math.sqrt(place);
  // The first neighbour stands to the north: most centres lie on the sea, and the land is behind them.
  const angle = (place - 1) * goldenAngle;
  // A degree of longitude shrinks towards the pole.
  const perDegree = Math.cos((centre.lat * Math.PI) / 180);
  return {
    lat: centre.lat + distance * Math.cos(angle),
    lon: centre.lon + (distance * Math.sin(angle)) / perDegree,
    approximate: true,
  };
}
