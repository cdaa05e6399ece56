import type { QueueRow, QueueView } from '../../shared/contract/views.ts';
import type { Round } from '../../shared/events/round.ts';
import { awaitsSecondFrom } from '../../shared/projections/asked.ts';
import { ledgerOf } from '../../shared/projections/ledger.ts';
import type { MappingState } from '../../shared/projections/mapping-state.ts';
import { rejudgeReasons } from '../../shared/projections/rejudge.ts';
import type { Asker } from '../../shared/projections/withheld.ts';
import type { ReadUnit } from './readings.ts';
import { seenUnit } from './seen.ts';

/** In: the file's state, a round, a unit as read, which have drafts, and who asks. Out: its row as that one may see it. */
export function queueRow(
  mapping: MappingState,
  round: Round,
  known: ReadUnit,
  drafted: ReadonlySet<string>,
  asker: Asker,
): QueueRow {
  const { unit, entry, reading, withheld } = seenUnit(round, known, asker);
  return {
    unit: unit.number,
    name: unit.name,
    county: unit.county,
    standing: reading.standing,
    outcome: reading.outcome,
    borderline: reading.borderline?.criterion ?? null,
    awaitingSecond: reading.awaitingSecond,
    toResolve: reading.toResolve,
    conflict: reading.conflicts.some((one) => !one.settled),
    statements: entry.statements.filter((one) => one.withdrawn === null).length,
    judges: known.reading.votes.map((vote) => vote.judge),
    hasDraft: drafted.has(unit.number),
    rejudge: rejudgeReasons(mapping, round, reading)[0]?.weight ?? null,
    withheld,
    awaitingMine:
      asker.kind === 'adviser' && awaitsSecondFrom(known.entry, known.reading, asker.name),
    assigned: entry.assigned,
  };
}

/**
 * In: the file's state, a round, its units as read, which have drafts, and who asks. Out: the queue in register order,
 * with the account, as that one may see them.
 */
export function queueView(
  mapping: MappingState,
  round: Round,
  units: readonly ReadUnit[],
  drafted: ReadonlySet<string>,
  asker: Asker,
): QueueView {
  return {
    rows: units.map((one) => queueRow(mapping, round, one, drafted, asker)),
    counties: round.counties,
    ledger: ledgerOf(units.map((one) => seenUnit(round, one, asker).reading)),
  };
}
