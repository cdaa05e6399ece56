import { assertNever } from '../lib/assert-never.ts';
import type { Agreement, NotEstimable, Statistic } from './agreement-schema.ts';
import { linearWeights, quadraticWeights } from './agreement-weights.ts';
import { cell } from './cell.ts';
import { cohenKappa } from './cohen-kappa.ts';
import { contingencyTable, type ContingencyTable } from './contingency-table.ts';
import { fleissKappa } from './fleiss-kappa.ts';
import { gwetAC1 } from './gwet-ac1.ts';
import { gwetAC2 } from './gwet-ac2.ts';
import { krippendorffAlphaInterval } from './krippendorff-alpha-interval.ts';
import { krippendorffAlphaOrdinal } from './krippendorff-alpha-ordinal.ts';
import { krippendorffAlpha } from './krippendorff-alpha.ts';
import { withoutOrder } from './not-estimable.ts';
import { percentAgreement } from './percent-agreement.ts';
import { betweenTwo, oneAgainstTheRest, onScale } from './reshaped-votes.ts';
import type { UnitVotes } from './unit-votes.ts';
import type { Scale } from './scale.ts';
import { skewOf, type Skew } from './skew.ts';
import type { StatisticName } from './statistic-name.ts';
import { votePatterns, type VotePatterns } from './vote-patterns.ts';
import { weightedKappa } from './weighted-kappa.ts';

/** Every statistic of one thing judged, with what stands behind it. */
export type AgreementReport = {
  /** Units judged by at least two, distinct raters of those, and pairs of votes on one unit. */
  readonly units: number;
  readonly raters: number;
  /** Who they are; the first of two is the one whose answers stand in the rows of the table. */
  readonly raterNames: readonly string[];
  readonly votePairs: number;
  readonly statistics: Readonly<Record<StatisticName, Statistic>>;
  readonly table: ContingencyTable;
  readonly skew: Skew | null;
};

/** First votes made ready once, so that each evaluation costs no more than there are different patterns. */
export type GatheredVotes = {
  readonly votes: VotePatterns;
  /** A scale that does not hold all the answers given is not used: they would have no rank. */
  readonly scale: Scale | { readonly kind: 'outside' };
};

/** In: the first votes of each unit, and what the answers are to each other. Out: the votes, gathered. */
export function gatherVotes(units: UnitVotes, scale: Scale): GatheredVotes {
  const votes = votePatterns(units);
  const known = 'order' in scale ? new Set(scale.order) : null;
  const outside = known !== null && votes.categories.some((answer) => !known.has(answer));
  return { votes, scale: outside ? { kind: 'outside' } : scale };
}

/** In: gathered votes. Out: every statistic of them all together. */
export function reportOverall({ votes, scale }: GatheredVotes): AgreementReport {
  const percent = percentAgreement(votes);
  const cohen = cohenKappa(votes);
  const fleiss = fleissKappa(votes);
  const agreeing = 'value' in percent ? percent.value / 100 : 0;
  return {
    units: votes.units,
    raters: votes.raters,
    raterNames: votes.raterNames,
    votePairs: pairsOfVotes(votes),
    statistics: {
      percentAgreement: percent,
      cohenKappa: cohen,
      fleissKappa: fleiss,
      krippendorffAlpha: krippendorffAlpha(votes),
      gwetAC1: gwetAC1(votes),
      ...graded(votes, scale),
    },
    table: contingencyTable('order' in scale ? onScale(votes, scale.order) : votes),
    skew: skewOf(votes, agreeing, { cohen, fleiss }),
  };
}

/** In: gathered votes and two raters by name. Out: every statistic of the units that both judged. */
export function reportBetween(
  gathered: GatheredVotes,
  first: string,
  second: string,
): AgreementReport {
  return reportOverall({ ...gathered, votes: betweenTwo(gathered.votes, first, second) });
}

/** In: gathered votes and one of the answers. Out: the votes as `ja` for that answer and `nei` for any other. */
export function gatherOne({ votes }: GatheredVotes, answer: string): GatheredVotes {
  return { votes: oneAgainstTheRest(votes, answer), scale: { kind: 'nominal' } };
}

/** In: a report. Out: what the `agreement` command promises of it. */
export function agreementIn({ units, raters, statistics }: AgreementReport): Agreement {
  const { percentAgreement: percent, cohenKappa: cohen, fleissKappa: fleiss } = statistics;
  return {
    units,
    raters,
    percentAgreement: percent,
    cohenKappa: cohen,
    fleissKappa: fleiss,
    krippendorffAlpha: statistics.krippendorffAlpha,
    gwetAC1: statistics.gwetAC1,
  };
}

type Graded = 'linearKappa' | 'quadraticKappa' | 'ordinalAlpha' | 'linearAC2' | 'quadraticAC2';

function graded(
  votes: VotePatterns,
  scale: GatheredVotes['scale'],
): Readonly<Record<Graded | 'intervalAlpha', Statistic>> {
  switch (scale.kind) {
    case 'nominal':
    case 'several':
    case 'outside':
      return allUndefined(withoutOrder(scale.kind));
    case 'ordinal':
      return {
        ...byRank(onScale(votes, scale.order)),
        intervalAlpha: withoutOrder(scale.kind),
      };
    case 'interval': {
      const ranked = onScale(votes, scale.order);
      return {
        ...byRank(ranked),
        intervalAlpha: krippendorffAlphaInterval(ranked, scale.scores),
      };
    }
    default:
      return assertNever(scale);
  }
}

function byRank(votes: VotePatterns): Readonly<Record<Graded, Statistic>> {
  const linear = linearWeights(votes);
  const quadratic = quadraticWeights(votes);
  return {
    linearKappa: weightedKappa(votes, linear),
    quadraticKappa: weightedKappa(votes, quadratic),
    ordinalAlpha: krippendorffAlphaOrdinal(votes),
    linearAC2: gwetAC2(votes, linear),
    quadraticAC2: gwetAC2(votes, quadratic),
  };
}

function allUndefined(reason: NotEstimable): Readonly<Record<Graded | 'intervalAlpha', Statistic>> {
  return {
    linearKappa: reason,
    quadraticKappa: reason,
    ordinalAlpha: reason,
    intervalAlpha: reason,
    linearAC2: reason,
    quadraticAC2: reason,
  };
}

function pairsOfVotes(votes: VotePatterns): number {
  let pairs = 0;
  for (let pattern = 0; pattern < votes.patterns; pattern += 1) {
    const raters = cell(votes.start, pattern + 1) - cell(votes.start, pattern);
    pairs += (cell(votes.count, pattern) * raters * (raters - 1)) / 2;
  }
  return pairs;
}
