import { requirableKind, type WaivableKind } from '../events/obstacle.ts';
import type { Round } from '../events/round.ts';
import type { UnitNumber } from '../lib/ids.ts';
import { refuse } from '../lib/refusal.ts';
import { accept, reject, type Result } from '../lib/result.ts';
import { readEntry } from '../projections/entry-reading.ts';
import type { EntryState } from '../projections/entry-state.ts';
import { roundById } from '../projections/mapping-state.ts';
import { maskedEntry } from '../projections/withheld.ts';
import { mayBeWaived } from '../release/obstacles/obstacle-kind.ts';
import { obstacleParts, type ObstacleWorld } from '../release/obstacles/obstacle-parts.ts';
import { requiredKinds } from '../release/obstacles/obstacles.ts';
import type { CommandOf, Decision } from './command.ts';
import type { RuleContext } from './context.ts';

const words = (text: string): string => text.normalize('NFC').trim();

function findRound({ mapping }: RuleContext, id: Round['id']): Result<Round> {
  const round = roundById(mapping, id);
  const rounds = mapping.rounds.map((one) => one.name);
  return round === undefined
    ? reject(refuse('round-unknown', { name: id, rounds }))
    : accept(round);
}

/**
 * What of a kind is in a unit's way, also as one sees it from whom judgements are kept: what they are told of they can
 * waive, and what it says does not depend on who asks.
 */
function partsNow(
  context: RuleContext,
  round: Round,
  kind: WaivableKind,
  unit: UnitNumber,
): readonly string[] {
  const world: ObstacleWorld = {
    mapping: context.mapping,
    round,
    inconsistent: () => context.inconsistent(round.id),
  };
  const partsOf = (entry: EntryState): readonly string[] =>
    obstacleParts(world, kind, { unit: { number: unit }, entry, reading: readEntry(round, entry) });
  const entry = context.entry(round.id, unit);
  return [...new Set([...partsOf(entry), ...partsOf(maskedEntry(entry))])];
}

/**
 * Waives what of one kind stands in the way of a release now, in the units named, or in all that have it. Errors:
 * `obstacle-not-waivable`, `nothing-to-waive` where a unit named does not have it or nobody has, `waiver-reason-missing`,
 * `round-unknown`, `entry-unknown`.
 */
export function decideWaive(
  context: RuleContext,
  command: CommandOf<'waive-obstacle'>,
): Result<Decision> {
  const found = findRound(context, command.round);
  if (!found.ok) return found;
  const round = found.value;
  const { kind, id } = command;
  if (!mayBeWaived(kind)) return reject(refuse('obstacle-not-waivable', { kind }));
  const known = round.units.map((one) => one.number);
  const unknown = command.units?.find((one) => !known.includes(one));
  if (unknown !== undefined) return reject(refuse('entry-unknown', { unit: unknown }));
  const asked =
    command.units === null ? known : known.filter((one) => command.units?.includes(one));
  const units = asked
    .map((unit) => ({ unit, parts: [...partsNow(context, round, kind, unit)] }))
    .filter(({ parts }) => parts.length > 0);
  const without = command.units?.find((unit) => units.every((one) => one.unit !== unit));
  if (units.length === 0 || without !== undefined)
    return reject(refuse('nothing-to-waive', { kind, unit: without ?? null }));
  const reason = words(command.reason);
  if (reason === '') return reject(refuse('waiver-reason-missing', { kind }));
  const waiver = { id, round: round.id, kind, units, by: context.who.name, reason };
  return accept([{ type: 'obstacle-waived', waiver }]);
}

/** Takes a waiver back, with a reason. Errors: `waiver-unknown` where there is none that stands, `waiver-reason-missing`. */
export function decideWithdrawWaiver(
  context: RuleContext,
  command: CommandOf<'withdraw-waiver'>,
): Result<Decision> {
  const { round, waiver } = command;
  const standing = context.mapping.waivers.find(
    (one) => one.id === waiver && one.round === round && one.withdrawn === null,
  );
  if (standing === undefined) return reject(refuse('waiver-unknown', {}));
  const reason = words(command.reason);
  if (reason === '') return reject(refuse('waiver-reason-missing', { kind: standing.kind }));
  return accept([{ type: 'waiver-withdrawn', round, waiver, reason }]);
}

/** Says what besides the usual stands in the way of a round's release; the same as before is nothing to record. */
export function decideSetRequirements(
  context: RuleContext,
  command: CommandOf<'set-requirements'>,
): Result<Decision> {
  const found = findRound(context, command.round);
  if (!found.ok) return found;
  const kinds = requirableKind.options.filter((one) => command.kinds.includes(one));
  const before = requiredKinds(context.mapping, command.round);
  const same = before.length === kinds.length && kinds.every((one) => before.includes(one));
  if (same) return accept([]);
  const { round } = command;
  return accept([{ type: 'release-requirements-set', round, kinds, by: context.who.name }]);
}
