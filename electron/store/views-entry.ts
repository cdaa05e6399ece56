import type { By, DraftView, EntryView, JudgementView } from '../../shared/contract/views.ts';
import type { Round } from '../../shared/events/round.ts';
import { codebookAt, notAskedThen } from '../../shared/projections/codebook-at.ts';
import type { Trace } from '../../shared/projections/entry-state.ts';
import type { MappingState } from '../../shared/projections/mapping-state.ts';
import { rejudgeReasons, type PrecedentReason } from '../../shared/projections/rejudge.ts';
import { firstVotes, judgeKey } from '../../shared/projections/votes.ts';
import { populationOf } from '../../shared/register/population.ts';
import { unitsAt } from '../../shared/register/units-at.ts';
import type { Asker } from '../../shared/projections/withheld.ts';
import type { ReadUnit } from './readings.ts';
import { seenUnit } from './seen.ts';
import { resolutionViews } from './views-resolutions.ts';

/** Years for which the register may know the population, the round's own first. */
function populationNear(unit: ReadUnit['unit'], date: string): EntryView['population'] {
  const year = Number(date.slice(0, 4));
  const count = populationOf(unit.number, year);
  return count === undefined ? null : { year, count };
}

function parallelNamesOf(round: Round, number: string): readonly string[] {
  const units = unitsAt(round.registerDate, round.unitKind);
  return units.ok ? (units.value.find((one) => one.number === number)?.parallelNames ?? []) : [];
}

/** In: the state of the file. Out: from a trace in the log to who and when, by the name the log has. */
export function traceReader(mapping: MappingState): (trace: Trace) => By {
  const names = new Map<string, string>(mapping.advisers.map((one) => [one.id, one.name]));
  return ({ by, time }) => ({ by: names.get(by) ?? by, time });
}

/**
 * In: the file's state, the round, one unit as read, the asker's draft, who asks, and whether it was overruled as a
 * precedent. Out: all the judging page shows of it to that one.
 */
export function entryView(
  mapping: MappingState,
  round: Round,
  known: ReadUnit,
  draft: DraftView | null,
  asker: Asker,
  overruled: readonly PrecedentReason[] = [],
): EntryView {
  const by = traceReader(mapping);
  const { unit, entry, reading, withheld } = seenUnit(round, known, asker);
  const judgements: readonly JudgementView[] = entry.judgements.map(
    ({ at, by: author, time, ...one }) => {
      const then = codebookAt(mapping, round.id, at).codebook;
      return {
        ...one,
        ...by({ at, by: author, time }),
        codebook: then.version,
        notAsked: notAskedThen(round.codebook, then, one),
        current: reading.votes.some((vote) => vote.id === one.id),
        own: asker.kind === 'adviser' && judgeKey(one.judge) === judgeKey(asker.name),
      };
    },
  );
  return {
    unit: unit.number,
    name: unit.name,
    parallelNames: parallelNamesOf(round, unit.number),
    county: unit.county,
    countyName: round.counties.find((one) => one.number === unit.county)?.name ?? unit.county,
    population: populationNear(unit, round.registerDate),
    standing: reading.standing,
    outcome: reading.outcome,
    borderline: reading.borderline,
    statements: entry.statements.map(({ at: _at, ...one }) => ({
      ...one,
      ...by({ at: 0, by: one.by, time: one.time }),
    })),
    attempts: entry.attempts.map(({ at: _at, ...one }) => ({
      ...one,
      ...by({ at: 0, by: one.by, time: one.time }),
    })),
    contact: entry.contact,
    notReached:
      entry.notReached === null
        ? null
        : { ...by(entry.notReached), reason: entry.notReached.reason },
    judgements,
    resolutions: resolutionViews(entry, reading),
    conflicts: reading.conflicts,
    awaitingSecond: reading.awaitingSecond,
    toResolve: reading.toResolve,
    withheld,
    judges: firstVotes(known.entry).map((one) => one.judge),
    rejudge: [...rejudgeReasons(mapping, round, reading), ...overruled],
    assigned: entry.assigned,
    draft,
  };
}
