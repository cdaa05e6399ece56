import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadPoints, type Place } from '../../../../../renderer/components/map/spread-points.ts';
import { isoDate } from '../../../../../shared/lib/ids.ts';
import { pointOf } from '../../../../../shared/register/points.ts';
import { mapAspect, projectPoint } from '../../../../../shared/register/project-point.ts';
import { round2015 } from '../../../../builders/mapping.ts';

const distance = (one: Place, other: Place): number => Math.hypot(one.x - other.x, one.y - other.y);

function nearest(places: readonly Place[]): number {
  let least = Infinity;
  places.forEach((one, at) => {
    for (const other of places.slice(at + 1)) least = Math.min(least, distance(one, other));
  });
  return least;
}

function norway(): readonly Place[] {
  const date = isoDate.parse('2015-01-01');
  return round2015().units.flatMap(({ number }) => {
    const place = pointOf(number, date);
    if (place === undefined) return [];
    const { x, y } = projectPoint(place);
    return [{ x: x * 560 * mapAspect, y: y * 560 }];
  });
}

describe('points that would cover each other', () => {
  it('leaves those alone that are far enough apart', () => {
    const places = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
    ];
    expect(spreadPoints(places, 8)).toEqual(places);
  });

  it('parts points on top of each other, the same way every time', () => {
    const together = Array.from({ length: 7 }, () => ({ x: 50, y: 50 }));
    const spread = spreadPoints(together, 8);
    expect(nearest(spread)).toBeGreaterThan(7);
    expect(spreadPoints(together, 8)).toEqual(spread);
  });

  it('makes room for all 428 of 2015 without taking any of them far', () => {
    const places = norway();
    expect(places).toHaveLength(428);
    const spread = spreadPoints(places, 8.1);
    expect(nearest(places)).toBeLessThan(4);
    expect(nearest(spread)).toBeGreaterThan(7);
    // 560 high: 28 is a twentieth of the length of Norway.
    const moved = spread.map((place, at) => distance(place, places[at] ?? place));
    expect(Math.max(...moved)).toBeLessThan(28);
  });

  it('loses none and makes no place that is not a number', () => {
    const place = fc.record({
      x: fc.double({ min: 0, max: 400, noNaN: true }),
      y: fc.double({ min: 0, max: 400, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 40 }), (places) => {
        const spread = spreadPoints(places, 8);
        expect(spread).toHaveLength(places.length);
        for (const { x, y } of spread) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
