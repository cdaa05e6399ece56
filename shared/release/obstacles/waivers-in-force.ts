import { isoTime } from '../../lib/ids.ts';
import { norwegianDay } from '../../lib/norwegian-day.ts';
import type { WaiverState } from '../../projections/evolve-obstacles.ts';
import type { FrozenWaiver } from '../frozen-content.ts';
import type { Obstacle } from './obstacles.ts';

/**
 * In: every obstacle of a round. Out: the waivers that something rests on, in log order, each with the units it lets
 * through. One whose obstacles have been put right since is not among them.
 */
export function waiversInForce(obstacles: readonly Obstacle[]): readonly FrozenWaiver[] {
  const units = obstacles.flatMap((one) => one.units);
  const waivers = new Set(units.flatMap((one): readonly WaiverState[] => one.waivers));
  return [...waivers]
    .sort((one, other) => one.at - other.at)
    .map((waiver) => ({
      kind: waiver.kind,
      by: waiver.waivedBy,
      date: norwegianDay(isoTime.parse(waiver.time)),
      reason: waiver.reason,
      at: waiver.at,
      units: obstacles.flatMap((one) =>
        one.units.flatMap(({ unit, waivers: own }) => (own.includes(waiver) ? [unit] : [])),
      ),
    }));
}
