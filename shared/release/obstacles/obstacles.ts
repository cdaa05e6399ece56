import type { RequirableKind } from '../../events/obstacle.ts';
import type { RoundId, UnitNumber } from '../../lib/ids.ts';
import type { WaiverState } from '../../projections/evolve-obstacles.ts';
import type { Round } from '../../events/round.ts';
import type { MappingState } from '../../projections/mapping-state.ts';
import { alwaysStands, mayBeWaived, obstacleKinds, type ObstacleKind } from './obstacle-kind.ts';
import type { UnitObstacleKind, UnitParts } from './obstacle-parts.ts';

/** A unit that something is told of, the parts of it, and what waives all of them; none where any part is not waived. */
export type ObstacleOfUnit = {
  readonly unit: UnitNumber;
  readonly parts: readonly string[];
  readonly waivers: readonly WaiverState[];
};

/** One thing that is told before a release. */
export type Obstacle = {
  readonly kind: ObstacleKind;
  /** Whether it stands in the way, where it is not waived. */
  readonly required: boolean;
  /** In register order. None where nothing is decided, or nobody has that kind. */
  readonly units: readonly ObstacleOfUnit[];
};

type Said = Pick<MappingState, 'requirements' | 'waivers'>;

/** In: the state of the file and a round. Out: what the round asks for besides what always stands in the way. */
export function requiredKinds(
  { requirements }: Pick<Said, 'requirements'>,
  round: RoundId,
): readonly RequirableKind[] {
  return requirements.find((one) => one.round === round)?.kinds ?? [];
}

/** In: what a round asks for, and a kind. Out: whether that kind stands in the way there. */
const isRequired = (asked: readonly RequirableKind[], kind: ObstacleKind): boolean =>
  alwaysStands(kind) || asked.some((one) => one === kind);

/** What waives every one of the parts, oldest first; none where one of them is not waived. */
function waiversFor(
  waivers: readonly WaiverState[],
  unit: UnitNumber,
  parts: readonly string[],
): readonly WaiverState[] {
  const each = parts.map((part) =>
    waivers.findLast((waiver) =>
      waiver.units.some((one) => one.unit === unit && one.parts.includes(part)),
    ),
  );
  const found = each.flatMap((waiver) => (waiver === undefined ? [] : [waiver]));
  return found.length < parts.length ? [] : waivers.filter((waiver) => found.includes(waiver));
}

/** Where obstacles are found: the state of the file, and the round. */
export type ObstaclePlace = { readonly mapping: Said; readonly round: Pick<Round, 'id'> };

function unitsOf(
  { mapping, round }: ObstaclePlace,
  units: readonly UnitParts[],
  kind: UnitObstacleKind,
): readonly ObstacleOfUnit[] {
  const inForce = mapping.waivers.filter(
    (one) => one.round === round.id && one.kind === kind && one.withdrawn === null,
  );
  return units.flatMap(({ unit, parts: partsOf }): readonly ObstacleOfUnit[] => {
    const parts = partsOf(kind);
    return parts.length === 0
      ? []
      : [{ unit, parts, waivers: mayBeWaived(kind) ? waiversFor(inForce, unit, parts) : [] }];
  });
}

/** Which kinds are looked for: all, or those that can stand in the way of this round. */
type Sought = 'all' | 'required';

/**
 * Everything that is told before a release of a round, counted as the ledger counts: a unit can stand under several
 * kinds. In: where, the round's units in register order, and which kinds are wanted. Out: what there is of each.
 */
export function findObstacles(
  place: ObstaclePlace,
  units: readonly UnitParts[],
  sought: Sought,
): readonly Obstacle[] {
  const asked = requiredKinds(place.mapping, place.round.id);
  return obstacleKinds.flatMap((kind): readonly Obstacle[] => {
    const required = isRequired(asked, kind);
    if (!required && sought === 'required') return [];
    if (kind === 'nothing-decided') {
      const decided = units.some((one) => one.decided);
      return decided ? [] : [{ kind, required, units: [] }];
    }
    const found = unitsOf(place, units, kind);
    return found.length === 0 ? [] : [{ kind, required, units: found }];
  });
}

/** In: an obstacle. Out: the units that it still holds back, were it required. */
export function unwaivedUnits({ units }: Pick<Obstacle, 'units'>): readonly UnitNumber[] {
  return units.flatMap(({ unit, waivers }) => (waivers.length === 0 ? [unit] : []));
}

/** In: an obstacle. Out: whether nothing can be released before it is out of the way. */
export function standsInTheWay(obstacle: Obstacle): boolean {
  const { kind, required } = obstacle;
  return required && (kind === 'nothing-decided' || unwaivedUnits(obstacle).length > 0);
}
