import type {
  LinkView,
  ObstaclesView,
  ObstacleView,
  WaivedStanding,
  WaiverView,
} from '../../shared/contract/obstacle-contract.ts';
import { requirableKind } from '../../shared/events/obstacle.ts';
import type { Round } from '../../shared/events/round.ts';
import type { UnitNumber } from '../../shared/lib/ids.ts';
import type { WaiverState } from '../../shared/projections/evolve-obstacles.ts';
import type { Asker } from '../../shared/projections/withheld.ts';
import { linksOf, type EntryLink } from '../../shared/release/obstacles/entry-links.ts';
import { alwaysStands, mayBeWaived } from '../../shared/release/obstacles/obstacle-kind.ts';
import {
  requiredKinds,
  standsInTheWay,
  type Obstacle,
} from '../../shared/release/obstacles/obstacles.ts';
import { obstacleSentence } from '../../shared/release/release-blocks.ts';
import { obstaclesIn, type Consulted } from './obstacles.ts';
import type { ReadUnit } from './readings.ts';
import type { Memory } from './memory.ts';
import { traceReader } from './views-entry.ts';

type NamesOf = (unit: UnitNumber) => string;

/** In: an obstacle, what was waived. Out: of which units it was waived by what stands, whatever they are now. */
function onceWaived({ kind }: Obstacle, waivers: readonly WaiverState[]): ReadonlySet<UnitNumber> {
  const those = waivers.filter((one) => one.kind === kind && one.withdrawn === null);
  return new Set(those.flatMap((one) => one.units.map(({ unit }) => unit)));
}

function obstacleView(
  obstacle: Obstacle,
  waivers: readonly WaiverState[],
  nameOf: NamesOf,
): ObstacleView {
  const { kind, required, units } = obstacle;
  const once = onceWaived(obstacle, waivers);
  return {
    kind,
    sentence: obstacleSentence(kind, units.length),
    always: alwaysStands(kind),
    required,
    waivable: mayBeWaived(kind),
    stands: standsInTheWay(obstacle),
    units: units.map(({ unit, waivers: own }) => ({
      unit,
      name: nameOf(unit),
      waived: own.length > 0,
      changed: own.length === 0 && once.has(unit),
    })),
  };
}

function waiverView(
  waiver: WaiverState,
  obstacles: readonly Obstacle[],
  nameOf: NamesOf,
): WaiverView {
  const held = new Map(
    obstacles
      .filter((one) => one.kind === waiver.kind)
      .flatMap((one) => one.units.map((of) => [of.unit, of.waivers.includes(waiver)] as const)),
  );
  const standingOf = (unit: UnitNumber): WaivedStanding => {
    const rests = held.get(unit);
    return rests === undefined ? 'put-right' : rests ? 'in-force' : 'changed';
  };
  const units = waiver.units.map(({ unit }) => ({
    unit,
    name: nameOf(unit),
    standing: standingOf(unit),
  }));
  return {
    id: waiver.id,
    kind: waiver.kind,
    by: waiver.waivedBy,
    time: waiver.time,
    reason: waiver.reason,
    withdrawn: waiver.withdrawn,
    units,
    inForce: units.filter((one) => one.standing === 'in-force').length,
  };
}

/**
 * In: what obstacles are found in, a round, who asks. Out: everything that is told before a release, as far as that one
 * may know of it, with the waivers and what the round asks for.
 */
export function obstaclesView(where: Consulted, round: Round, asker: Asker): ObstaclesView {
  const { mapping } = where.memory;
  const names = new Map(round.units.map((one) => [one.number, one.name]));
  const nameOf: NamesOf = (unit) => names.get(unit) ?? unit;
  const obstacles = obstaclesIn(where, round, asker, 'all');
  const waivers = mapping.waivers.filter((one) => one.round === round.id);
  const required = requiredKinds(mapping, round.id);
  return {
    obstacles: obstacles.map((one) => obstacleView(one, waivers, nameOf)),
    waivers: waivers.map((one) => waiverView(one, obstacles, nameOf)),
    requirements: requirableKind.options.map((kind) => ({
      kind,
      required: required.includes(kind),
      units: obstacles.find((one) => one.kind === kind)?.units.length ?? 0,
    })),
    registered: round.units.length,
  };
}

/** In: the state of the file and the units of a round. Out: their links, each once, with when it was last tried. */
export function linksView({ mapping }: Memory, units: readonly ReadUnit[]): readonly LinkView[] {
  const by = traceReader(mapping);
  const found = new Map<
    string,
    { readonly first: EntryLink; readonly units: ReadUnit['unit'][] }
  >();
  for (const { unit, entry } of units) {
    for (const one of linksOf(entry)) {
      const known = found.get(one.link);
      if (known === undefined) {
        found.set(one.link, { first: one, units: [unit] });
        continue;
      }
      known.units.push(unit);
      const later = (one.last?.at ?? 0) > (known.first.last?.at ?? 0);
      if (later) found.set(one.link, { first: one, units: known.units });
    }
  }
  return [...found.values()].map(({ first: { link, wellFormed, last }, units: own }) => ({
    link,
    wellFormed,
    units: own.map(({ number, name }) => ({ unit: number, name })),
    last:
      last === null
        ? null
        : { date: last.date, result: last.result, note: last.note, by: by(last).by },
  }));
}
