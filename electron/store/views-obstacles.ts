import type {
  LinkView,
  ObstaclesView,
  ObstacleView,
  WaiverView,
} from '../../shared/contract/obstacle-contract.ts';
import { requirableKind } from '../../shared/events/obstacle.ts';
import type { Round } from '../../shared/events/round.ts';
import type { UnitNumber } from '../../shared/lib/ids.ts';
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

function obstacleView(obstacle: Obstacle, nameOf: NamesOf): ObstacleView {
  const { kind, required, units } = obstacle;
  return {
    kind,
    sentence: obstacleSentence(kind, units.length),
    always: alwaysStands(kind),
    required,
    waivable: mayBeWaived(kind),
    stands: standsInTheWay(obstacle),
    units: units.map(({ unit, waivers }) => ({
      unit,
      name: nameOf(unit),
      waived: waivers.length > 0,
    })),
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
  const held = obstacles.flatMap((one) => one.units);
  const required = requiredKinds(mapping, round.id);
  return {
    obstacles: obstacles.map((one) => obstacleView(one, nameOf)),
    waivers: mapping.waivers
      .filter((one) => one.round === round.id)
      .map(
        (waiver): WaiverView => ({
          id: waiver.id,
          kind: waiver.kind,
          by: waiver.waivedBy,
          time: waiver.time,
          reason: waiver.reason,
          withdrawn: waiver.withdrawn,
          units: waiver.units.map(({ unit }) => ({ unit, name: nameOf(unit) })),
          inForce: held.filter((one) => one.waivers.includes(waiver)).length,
        }),
      ),
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
