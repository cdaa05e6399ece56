import type { By } from '../../shared/contract/views.ts';
import type {
  ConflictRow,
  ConflictSide,
  ConflictsView,
  SettlementView,
} from '../../shared/contract/conflict-contract.ts';
import type { Round } from '../../shared/events/round.ts';
import type { EntryState, StatementState, Trace } from '../../shared/projections/entry-state.ts';
import type { MappingState } from '../../shared/projections/mapping-state.ts';
import type { SourceConflict } from '../../shared/projections/source-conflicts.ts';
import type { ReadUnit } from './readings.ts';
import { traceReader } from './views-entry.ts';

function sidesOf(entry: EntryState, conflict: SourceConflict): readonly ConflictSide[] {
  const statements = new Map<string, StatementState>(entry.statements.map((one) => [one.id, one]));
  return conflict.sides.flatMap(({ statement, answers }) => {
    const found = statements.get(statement);
    if (found === undefined) return [];
    const { source, informant, date, text, link } = found;
    return [{ statement, source, informant, date, text, link, answers }];
  });
}

function settlementView({ by }: SourceConflict, said: (trace: Trace) => By): SettlementView | null {
  if (by?.kind !== 'person') return by;
  const { rationale, answers } = by;
  const { by: name, time } = said({ at: 0, by: by.by, time: by.time });
  return { kind: 'person', name, time, rationale, answers };
}

/** In: the file's state, a round and its units as read. Out: every source conflict, in register order. */
export function conflictsView(
  mapping: MappingState,
  round: Round,
  units: readonly ReadUnit[],
): ConflictsView {
  const by = traceReader(mapping);
  const counties = new Map<string, string>(round.counties.map((one) => [one.number, one.name]));
  const rows = units.flatMap(({ unit, entry, reading }) =>
    reading.conflicts.map(
      (conflict): ConflictRow => ({
        unit: unit.number,
        name: unit.name,
        county: unit.county,
        countyName: counties.get(unit.county) ?? unit.county,
        criterion: conflict.criterion,
        sides: sidesOf(entry, conflict),
        settled: conflict.settled,
        by: settlementView(conflict, by),
      }),
    ),
  );
  return {
    rows,
    open: rows.filter((one) => !one.settled).length,
    precedence: round.precedence ?? [],
  };
}
