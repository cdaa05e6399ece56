import {
  agreementItems,
  itemScale,
  valueIn,
  type AgreementItem,
} from '../../shared/agreement/agreement-items.ts';
import {
  agreementIn,
  gatherOne,
  gatherVotes,
  reportBetween,
  reportOverall,
  type GatheredVotes,
} from '../../shared/agreement/agreement-report.ts';
import type { Agreement } from '../../shared/agreement/agreement-schema.ts';
import type { AgreementCell, AgreementView } from '../../shared/contract/agreement-views.ts';
import type { Round } from '../../shared/events/round.ts';
import { compareNames } from '../../shared/lib/norwegian-format.ts';
import type { UnitNumber } from '../../shared/lib/ids.ts';
import type { JudgementState } from '../../shared/projections/entry-state.ts';
import { firstVoteCount } from '../../shared/projections/first-vote-count.ts';
import { ledgerOf } from '../../shared/projections/ledger.ts';
import { firstVotes, judgeKey } from '../../shared/projections/votes.ts';
import { heldBackOf, type SeenUnit } from './seen.ts';

/** A first vote, with its judge by one name, however it was spelled each time. */
type NamedVote = { readonly judge: string; readonly vote: JudgementState };
type VotedUnit = {
  readonly unit: UnitNumber;
  readonly name: string;
  readonly votes: readonly NamedVote[];
};
type Pair = readonly [string, string];

/** In: units as they are seen. Out: their first votes, each judge by the name that was written first. */
function votedUnits(units: readonly SeenUnit[]): readonly VotedUnit[] {
  const names = new Map<string, string>();
  const nameOf = (judge: string): string => {
    const key = judgeKey(judge);
    const known = names.get(key);
    if (known !== undefined) return known;
    names.set(key, judge);
    return judge;
  };
  return units.map(({ unit, entry }) => ({
    unit: unit.number,
    name: unit.name,
    votes: firstVotes(entry).map((vote) => ({ judge: nameOf(vote.judge), vote })),
  }));
}

/** Those who have judged, two and two, by whether they have a unit in common. */
function pairsOf(units: readonly VotedUnit[]) {
  const together = new Set<string>();
  const judges = new Set<string>();
  for (const { votes } of units) {
    for (const { judge: one } of votes) {
      judges.add(one);
      for (const { judge: other } of votes) together.add(JSON.stringify([one, other]));
    }
  }
  const sorted = [...judges].sort(compareNames);
  const all = sorted.flatMap((one, at) => sorted.slice(at + 1).map((other): Pair => [one, other]));
  const meet = (pair: Pair): boolean => together.has(JSON.stringify(pair));
  return {
    judges: sorted,
    meeting: all.filter(meet),
    apart: all.filter((pair) => !meet(pair)),
  };
}

function gathered(
  { codebook }: Round,
  item: AgreementItem,
  units: readonly VotedUnit[],
): GatheredVotes {
  const values = units.map(({ votes }) =>
    votes.map(({ judge, vote }) => ({ rater: judge, value: valueIn(item, vote) })),
  );
  return gatherVotes(values, itemScale(codebook, item));
}

/**
 * In: a round and its units as the asker may see them. Out: how far first votes agree, on everything there is to
 * agree on, over all and for each two who judged the same units.
 */
export function agreementView(round: Round, units: readonly SeenUnit[]): AgreementView {
  const voted = votedUnits(units);
  const { judges, meeting, apart } = pairsOf(voted);
  const { awaitingSecond, toResolve } = ledgerOf(units.map((one) => one.reading));
  const outcome = gathered(round, { kind: 'outcome' }, voted);
  const items = agreementItems(round.codebook).map((item) => {
    const votes =
      item.kind === 'one-outcome' ? gatherOne(outcome, item.outcome) : gathered(round, item, voted);
    return {
      item,
      overall: reportOverall(votes),
      pairs: meeting.map(([one, other]) => reportBetween(votes, one, other)),
    };
  });
  const promised = (test: (item: AgreementItem) => boolean): Agreement => {
    const found = items.find(({ item }) => test(item));
    if (found === undefined) throw new Error('Every codebook has it');
    return agreementIn(found.overall);
  };
  return {
    outcome: promised(({ kind }) => kind === 'outcome'),
    borderline: promised(({ kind }) => kind === 'borderline'),
    criteria: Object.fromEntries(
      round.codebook.criteria.map(({ id }) => [
        id,
        promised((item) => item.kind === 'criterion' && item.criterion === id),
      ]),
    ),
    firstVotes: firstVoteCount(units.map((one) => one.entry)),
    judges,
    open: { awaitingSecond, toResolve, heldBack: heldBackOf(units) },
    withoutOverlap: apart,
    items,
  };
}

/** One cell of a table: what is compared, between whom (null: over all), and the answers of row and column. */
type CellPlace = {
  readonly item: AgreementItem;
  readonly between: Pair | null;
  readonly row: string;
  readonly column: string;
};

/** In: units as the asker may see them, and a cell. Out: the units that it counts, in register order. */
export function agreementCell(units: readonly SeenUnit[], place: CellPlace): AgreementCell {
  const { item, between, row, column } = place;
  const holds = (votes: readonly NamedVote[]): boolean =>
    votes.some((one) =>
      votes.some((other) => {
        if (one === other) return false;
        const inOrder =
          between === null || (one.judge === between[0] && other.judge === between[1]);
        return inOrder && valueIn(item, one.vote) === row && valueIn(item, other.vote) === column;
      }),
    );
  return votedUnits(units).flatMap(({ unit, name, votes }) =>
    holds(votes) ? [{ unit, name }] : [],
  );
}
