import type { QueueRow, QueueView } from '../../shared/contract/views.ts';
import type { Round, RoundUnit } from '../../shared/events/round.ts';
import {
  outlineAwaits,
  seenOutline,
  type EntryOutline,
} from '../../shared/projections/entry-outline.ts';
import { ledgerOf } from '../../shared/projections/ledger.ts';
import type { Asker } from '../../shared/projections/withheld.ts';
import type { Memory } from './memory.ts';
import { outlineOf } from './outlines.ts';
import type { OverruledUnits } from './precedents/overruled.ts';

/** What is known of units beside their entries: which the asker has drafts of, and which were overruled as precedents. */
export type BesideEntries = {
  readonly drafted: ReadonlySet<string>;
  readonly overruled: OverruledUnits;
};

/** In: a unit of a round, its outline, what is known beside, and who asks. Out: its row as that one may see it. */
export function queueRow(
  unit: RoundUnit,
  outline: EntryOutline,
  beside: BesideEntries,
  asker: Asker,
): QueueRow {
  const seen = seenOutline(outline, asker);
  const { rejudge } = seen;
  return {
    unit: unit.number,
    name: unit.name,
    county: unit.county,
    standing: seen.standing,
    outcome: seen.outcome,
    borderline: seen.borderline?.criterion ?? null,
    awaitingSecond: seen.awaitingSecond,
    toResolve: seen.toResolve,
    conflict: seen.conflict,
    withheld: seen.withheld,
    statements: outline.statements,
    judges: outline.judges,
    hasDraft: beside.drafted.has(unit.number),
    rejudge: rejudge ?? (beside.overruled.has(unit.number) ? 'could' : null),
    awaitingMine: asker.kind === 'adviser' && outlineAwaits(outline, asker.name),
    assigned: outline.assigned,
  };
}

/**
 * In: the file's state, a round, what is known beside, and who asks. Out: the queue in register order, with the
 * account, as that one may see them.
 */
export function queueView(
  memory: Memory,
  round: Round,
  beside: BesideEntries,
  asker: Asker,
): QueueView {
  const rows = round.units.map((unit) =>
    queueRow(unit, outlineOf(memory, round, unit.number), beside, asker),
  );
  const counted = rows.map((one) => ({ ...one, conflicts: [{ settled: !one.conflict }] }));
  return { rows, counties: round.counties, ledger: ledgerOf(counted) };
}
