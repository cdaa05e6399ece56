import type { QueueRow, QueueView } from '../../shared/contract/views.ts';
import type { Round } from '../../shared/events/round.ts';
import { awaitsSecondFrom } from '../../shared/projections/asked.ts';
import { ledgerOf } from '../../shared/projections/ledger.ts';
import type { MappingState } from '../../shared/projections/mapping-state.ts';
import { rejudgeReasons } from '../../shared/projections/rejudge.ts';
import type { Asker } from '../../shared/projections/withheld.ts';
import type { OverruledUnits } from './precedents/overruled.ts';
import type { ReadUnit } from './readings.ts';
import { seenUnit } from './seen.ts';

/** What is known of units beside their entries: which the asker has drafts of, and which were overruled as precedents. */
export type BesideEntries = {
  readonly drafted: ReadonlySet<string>;
  readonly overruled: OverruledUnits;
};

/** In: the file's state, a round, a unit as read, what is known beside, and who asks. Out: its row as that one may see it. */
export function queueRow(
  mapping: MappingState,
  round: Round,
  known: ReadUnit,
  beside: BesideEntries,
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
    hasDraft: beside.drafted.has(unit.number),
    rejudge:
      rejudgeReasons(mapping, round, reading)[0]?.weight ??
      (beside.overruled.has(unit.number) ? 'could' : null),
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
  beside: BesideEntries,
  asker: Asker,
): QueueView {
  return {
    rows: units.map((one) => queueRow(mapping, round, one, beside, asker)),
    counties: round.counties,
    ledger: ledgerOf(units.map((one) => seenUnit(round, one, asker).reading)),
  };
}
