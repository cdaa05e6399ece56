import { useMemo } from 'react';
import { mapAspect } from '../../../shared/register/project-point.ts';
import { spreadPoints, type Place } from './spread-points.ts';

/** The drawing of Norway in its own units. */
export const mapHeight = 560;
export const mapWidth = mapHeight * mapAspect;
/** Of a unit's dot. */
export const dotRadius = 3.9;

/**
 * Where the units stand on the drawing, apart enough to be told from each other. It follows from the register alone, so
 * that a new judgement moves nothing. In: their points, from 0 to 1. Out: their places, in the same order.
 */
export function usePlaces(
  points: readonly { readonly x: number; readonly y: number }[],
): readonly Place[] {
  const where = points.map(({ x, y }) => `${x},${y}`).join(' ');
  return useMemo(
    () =>
      spreadPoints(
        where.split(' ').map((pair) => {
          const [x = 0, y = 0] = pair.split(',').map(Number);
          return { x: x * mapWidth, y: y * mapHeight };
        }),
        2 * dotRadius + 0.3,
      ),
    [where],
  );
}
