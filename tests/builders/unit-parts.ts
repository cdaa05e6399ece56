import {
  obstacleParts,
  type ObstacleUnit,
  type ObstacleWorld,
  type UnitParts,
} from '../../shared/release/obstacles/obstacle-parts.ts';

/** In: where obstacles are found, a unit as read. Out: what stands in its way, from the entry itself and not its outline. */
export function unitParts(
  { mapping, round }: Pick<ObstacleWorld, 'mapping' | 'round'>,
  read: ObstacleUnit,
): UnitParts {
  // What does not go together with others is not seen in one entry.
  const world = { mapping, round, inconsistent: () => new Map<never, never>() };
  return {
    unit: read.unit.number,
    decided: read.reading.standing === 'decided',
    parts: (kind) => obstacleParts(world, kind, read),
  };
}
