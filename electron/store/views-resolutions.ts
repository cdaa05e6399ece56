import type {
  ResolutionRow,
  ResolutionsView,
  VoteOf,
} from '../../shared/contract/resolution-contract.ts';
import type { ResolutionView } from '../../shared/contract/views.ts';
import type { Round } from '../../shared/events/round.ts';
import { differencesAmong } from '../../shared/projections/differences.ts';
import type { EntryReading } from '../../shared/projections/entry-reading.ts';
import type { EntryState } from '../../shared/projections/entry-state.ts';
import { lastResolution } from '../../shared/projections/standing-resolution.ts';
import { firstVotes, judgeKey } from '../../shared/projections/votes.ts';
import type { Asker } from '../../shared/projections/withheld.ts';
import { mayDecideAlone, mayWithdraw } from '../../shared/rules/decide-resolve.ts';
import type { SeenUnit } from './seen.ts';

function votesOf(entry: EntryState, { votes }: EntryReading): readonly VoteOf[] {
  const first = new Map(firstVotes(entry).map((one) => [judgeKey(one.judge), one.id]));
  return votes.map(({ id, judge, outcome, borderline }) => ({
    judge,
    current: id,
    first: first.get(judgeKey(judge)) ?? id,
    outcome,
    borderline: borderline !== null,
  }));
}

function allowed(
  round: Round,
  entry: EntryState,
  { votes, toResolve, resolution }: EntryReading,
  asker: Asker,
): ResolutionRow['may'] {
  if (asker.kind !== 'adviser') return { decide: false, agree: false, withdraw: false };
  const { name } = asker;
  const judged = votes.some((one) => judgeKey(one.judge) === judgeKey(name));
  return {
    decide: toResolve && mayDecideAlone(round, entry, name),
    agree: toResolve && votes.length > 1 && judged,
    withdraw: resolution !== null && mayWithdraw(round, entry, resolution, name),
  };
}

function rowOf(
  round: Round,
  counties: ReadonlyMap<string, string>,
  { unit, entry, reading }: SeenUnit,
  asker: Asker,
): ResolutionRow {
  const { votes, resolution } = reading;
  const last = lastResolution(round.codebook, entry);
  const reopened = last !== null && resolution === null;
  return {
    unit: unit.number,
    name: unit.name,
    county: unit.county,
    countyName: counties.get(unit.county) ?? unit.county,
    votes: votesOf(entry, reading),
    differences: differencesAmong(round.codebook, reopened ? [...votes, last] : votes),
    resolution:
      resolution === null
        ? null
        : {
            id: resolution.id,
            way: resolution.way,
            by: resolution.way === 'enighet' ? resolution.together : [resolution.resolver],
            time: resolution.time,
            outcome: resolution.outcome,
            borderline: resolution.borderline !== null,
          },
    reopened,
    asked: entry.assigned.avklaring ?? null,
    may: allowed(round, entry, reading, asker),
  };
}

/**
 * In: a round, its units as the one who asks may see them, and who that is. Out: every entry whose judgements differ or
 * have been resolved, in register order.
 */
export function resolutionsView(
  round: Round,
  units: readonly SeenUnit[],
  asker: Asker,
): ResolutionsView {
  const counties = new Map<string, string>(round.counties.map((one) => [one.number, one.name]));
  const rows = units
    .filter(({ reading }) => reading.toResolve || reading.resolution !== null)
    .map((one) => rowOf(round, counties, one, asker));
  const ways = rows.flatMap(({ resolution }) => (resolution === null ? [] : [resolution.way]));
  const agreed = ways.filter((way) => way === 'enighet').length;
  return {
    rows,
    open: rows.length - ways.length,
    decided: ways.length - agreed,
    agreed,
    resolver: round.resolver ?? 'third',
  };
}

/** In: an entry as it may be seen, and its reading. Out: everything that has settled its judgements, in log order. */
export function resolutionViews(
  { resolutions }: EntryState,
  { resolution: standing }: EntryReading,
): readonly ResolutionView[] {
  return resolutions.map(({ at: _at, by: _by, ...one }) => ({
    ...one,
    stands: one.id === standing?.id,
  }));
}
