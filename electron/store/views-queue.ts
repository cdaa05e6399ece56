import type { QueueRow, QueueView } from '../../shared/contract/views.ts';
import type { Round } from '../../shared/events/round.ts';
import { ledgerOf } from '../../shared/projections/ledger.ts';
import type { ReadUnit } from './readings.ts';

function queueRow({ unit, entry, reading }: ReadUnit, drafted: ReadonlySet<string>): QueueRow {
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
    judges: reading.votes.map((vote) => vote.judge),
    hasDraft: drafted.has(unit.number),
  };
}

/** In: a round, its units as read, and who has drafts. Out: the queue in register order with the account. */
export function queueView(
  round: Round,
  units: readonly ReadUnit[],
  drafted: ReadonlySet<string>,
): QueueView {
  return {
    rows: units.map((one) => queueRow(one, drafted)),
    counties: round.counties,
    ledger: ledgerOf(units.map((one) => one.reading)),
  };
}
