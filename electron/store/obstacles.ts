import type { Round } from '../../shared/events/round.ts';
import type { UnitNumber } from '../../shared/lib/ids.ts';
import type { Inconsistency } from '../../shared/precedent/inconsistencies.ts';
import { seenOutline } from '../../shared/projections/entry-outline.ts';
import type { Asker } from '../../shared/projections/withheld.ts';
import type { FrozenWaiver } from '../../shared/release/frozen-content.ts';
import { inconsistentUnits } from '../../shared/release/obstacles/inconsistent-units.ts';
import type { UnitParts } from '../../shared/release/obstacles/obstacle-parts.ts';
import {
  findObstacles,
  requiredKinds,
  type Obstacle,
} from '../../shared/release/obstacles/obstacles.ts';
import { waiversInForce } from '../../shared/release/obstacles/waivers-in-force.ts';
import { releaseBlocks, type ReleaseBlock } from '../../shared/release/release-blocks.ts';
import { once } from '../../shared/register/once.ts';
import type { MappingFile } from './mapping-file.ts';
import type { Memory } from './memory.ts';
import { outlineOf } from './outlines.ts';
import { mayBeSeen } from './precedents/case-places.ts';
import { inconsistenciesIn } from './precedents/kept-inconsistencies.ts';
import type { Workspace } from './workspace.ts';

const record: Asker = { kind: 'record' };

/** What obstacles are found in: the state of the file, and what does not go together in it, found where it is wanted. */
export type Consulted = {
  readonly memory: Memory;
  readonly inconsistencies: () => readonly Inconsistency[];
};

/** In: the open file. Out: what obstacles are found in. */
export const consulted = (file: MappingFile): Consulted => ({
  memory: file.memory(),
  inconsistencies: () => inconsistenciesIn(file, record),
});

/** What does not go together, as far as the asker may see every case of it. */
function inconsistentFor(
  { memory, inconsistencies }: Consulted,
  round: Round,
  asker: Asker,
): ReadonlyMap<UnitNumber, readonly string[]> {
  return inconsistentUnits(inconsistencies(), round.id, (one) => mayBeSeen(memory, asker, one));
}

/** The units of a round with what stands in their way, from their outlines. */
function unitsFor(where: Consulted, round: Round, asker: Asker): readonly UnitParts[] {
  const { memory } = where;
  const inconsistent = once(() => inconsistentFor(where, round, asker));
  return round.units.map(({ number: unit }) => {
    const { standing, obstacles } = seenOutline(outlineOf(memory, round, unit), asker);
    return {
      unit,
      decided: standing === 'decided',
      parts: (kind) => (kind === 'inconsistent' ? inconsistent().get(unit) : obstacles[kind]) ?? [],
    };
  });
}

/** The obstacles as one may see them, with what truly waives them. */
function asWaived(seen: readonly Obstacle[], all: readonly Obstacle[]): readonly Obstacle[] {
  return seen.map((obstacle) => {
    const units = all.find((one) => one.kind === obstacle.kind)?.units ?? [];
    return {
      ...obstacle,
      units: obstacle.units.map((own) => units.find((one) => one.unit === own.unit) ?? own),
    };
  });
}

/**
 * In: what they are found in, a round, who asks, and whether all is wanted or what can stand in the way. Out: what is told before
 * a release, as far as that one may know of it; where something is kept back, that it is awaited is told.
 */
export function obstaclesIn(
  where: Consulted,
  round: Round,
  asker: Asker,
  sought: 'all' | 'required',
): readonly Obstacle[] {
  const place = { mapping: where.memory.mapping, round };
  const all = findObstacles(place, unitsFor(where, round, record), sought);
  if (asker.kind === 'record') return all;
  return asWaived(findObstacles(place, unitsFor(where, round, asker), sought), all);
}

/** As `obstaclesIn`. Out: what stands in the way of a release, as far as the asker may know of it. */
export function blocksOf(where: Consulted, round: Round, asker: Asker): readonly ReleaseBlock[] {
  return releaseBlocks(obstaclesIn(where, round, asker, 'required'));
}

/** In: the open file, a round, who asks. Out: the waivers that what is released now would rest on. */
export function waiversOf(file: MappingFile, round: Round, asker: Asker): readonly FrozenWaiver[] {
  const { waivers } = file.memory().mapping;
  const any = waivers.some((one) => one.round === round.id && one.withdrawn === null);
  return any ? waiversInForce(obstaclesIn(consulted(file), round, asker, 'all')) : [];
}

/** Waits for the entries where what stands in the way of a release of the round cannot be told from their outlines. */
export async function readForBlocks({ check, file }: Workspace, round: Round): Promise<void> {
  const asked = requiredKinds(file().memory().mapping, round.id);
  if (asked.includes('inconsistent')) await check.read();
}
