import { answersTo } from '../codebook/profile.ts';
import { isoTime } from '../lib/ids.ts';
import { norwegianDay } from '../lib/norwegian-day.ts';
import type { EntryReading } from '../projections/entry-reading.ts';
import type { SourceConflict } from '../projections/source-conflicts.ts';
import type { FrozenSettlement } from './frozen-content.ts';
import type { UnitReading } from './read-units.ts';

/** Whose streams in the log have which names. */
export type StreamNames = ReadonlyMap<string, string>;

/** The judgement, or what was resolved, that answers the criterion and says why. */
function deciding({ votes, resolution, judgement }: EntryReading, { criterion }: SourceConflict) {
  const those = resolution === null || judgement === null ? votes : [judgement];
  return those.findLast(
    (one) => one.rationale !== null && answersTo(one.answers, criterion).length > 0,
  );
}

/**
 * In: a unit as read, and the names of those who write. Out: the conflicts between its sources that somebody has settled
 * and the judgements go by, in the codebook's order: by whom, when and why. What the round's order between kinds of
 * source settles has no such person, and is left out.
 */
export function frozenSettlements(
  { unit, reading }: UnitReading,
  names: StreamNames,
): readonly FrozenSettlement[] {
  return reading.conflicts.flatMap((conflict): readonly FrozenSettlement[] => {
    const { criterion, by, settled } = conflict;
    if (by === null || by.kind === 'rule' || !settled) return [];
    const at = { unit: unit.number, criterion, answers: by.answers };
    if (by.kind === 'person') {
      const date = norwegianDay(isoTime.parse(by.time));
      const name = names.get(by.by) ?? by.by;
      return [{ ...at, way: 'person', by: name, date, rationale: by.rationale }];
    }
    const judgement = deciding(reading, conflict);
    return judgement === undefined
      ? []
      : [
          {
            ...at,
            way: 'judgement',
            by: judgement.judge,
            date: judgement.date ?? norwegianDay(isoTime.parse(judgement.time)),
            rationale: judgement.rationale ?? '',
          },
        ];
  });
}
