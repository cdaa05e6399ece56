import type {
  BlockView,
  BorderlineView,
  CountyAccount,
  FrontView,
  MapPoint,
} from '../../shared/contract/views.ts';
import type { Round, RoundUnit } from '../../shared/events/round.ts';
import type { OutcomeId } from '../../shared/lib/ids.ts';
import { codebookAt, notAskedThen } from '../../shared/projections/codebook-at.ts';
import { seenOutline } from '../../shared/projections/entry-outline.ts';
import type { EntryStanding } from '../../shared/projections/entry-reading.ts';
import { ledgerOf } from '../../shared/projections/ledger.ts';
import type { MappingState } from '../../shared/projections/mapping-state.ts';
import { countedOutcomes, rangeOf } from '../../shared/projections/outcome-range.ts';
import { pointOf } from '../../shared/register/points.ts';
import { projectPoint } from '../../shared/register/project-point.ts';
import { roundSummary } from './procedures/views.ts';
import type { Asker } from '../../shared/projections/withheld.ts';
import type { Memory } from './memory.ts';
import { outlineOf } from './outlines.ts';
import { heldBackOf, type SeenUnit } from './seen.ts';

/** What the front page needs of a unit, as the one who asks may see it. */
export type FrontUnit = {
  readonly unit: RoundUnit;
  readonly reading: {
    readonly standing: EntryStanding;
    readonly outcome: OutcomeId | null;
    readonly borderline: { readonly alternative: OutcomeId } | null;
    readonly awaitingSecond: boolean;
    readonly toResolve: boolean;
    readonly conflicts: readonly { readonly settled: boolean }[];
  };
  /** Whether any source has said anything. */
  readonly sourced: boolean;
  readonly withheld: boolean;
};

/** In: a unit as it is seen. Out: what the front page needs of it. */
export function frontUnit({ unit, entry, reading, withheld }: SeenUnit): FrontUnit {
  const sourced = entry.statements.some((one) => one.withdrawn === null);
  return { unit, reading, sourced, withheld };
}

/** In: the state of the file, a round, who asks. Out: what the front page needs of its units, from their outlines. */
export function frontUnits(memory: Memory, round: Round, asker: Asker): readonly FrontUnit[] {
  return round.units.map((unit) => {
    const outline = outlineOf(memory, round, unit.number);
    const { withheld, conflict, ...seen } = seenOutline(outline, asker);
    return {
      unit,
      reading: { ...seen, conflicts: conflict ? [{ settled: false }] : [] },
      sourced: outline.statements > 0,
      withheld,
    };
  });
}

function countyAccounts(
  round: Round,
  units: readonly FrontUnit[],
  outcomes: readonly OutcomeId[],
): readonly CountyAccount[] {
  return round.counties.flatMap(({ number, name }) => {
    const readings = units.filter((one) => one.unit.county === number).map((one) => one.reading);
    return readings.length === 0
      ? []
      : [{ number, name, ledger: ledgerOf(readings), service: rangeOf(readings, outcomes) }];
  });
}

function mapPoints(round: Round, units: readonly FrontUnit[]): readonly MapPoint[] {
  const tones = new Map(round.codebook.outcomes.map((one) => [one.id, one.tone]));
  return units.flatMap(({ unit, reading }) => {
    const place = pointOf(unit.number, round.registerDate);
    if (place === undefined) return [];
    const { outcome, borderline, standing } = reading;
    const tone = outcome === null ? null : (tones.get(outcome) ?? null);
    return [
      {
        unit: unit.number,
        name: unit.name,
        ...projectPoint(place),
        standing,
        tone,
        borderline: borderline !== null,
      },
    ];
  });
}

/** Whose turn it is: undecided entries by the one whose judgement or source they wait for. */
function remaining(units: readonly FrontUnit[]): FrontView['remaining'] {
  const counts = new Map<string, number>();
  for (const { reading, sourced } of units) {
    if (reading.standing !== 'undecided') continue;
    const who = reading.toResolve
      ? 'Til avklaring'
      : sourced
        ? 'Har kilder, venter på vurdering'
        : 'Uten kilder';
    counts.set(who, (counts.get(who) ?? 0) + 1);
  }
  return [...counts].map(([who, count]) => ({ who, count }));
}

/**
 * In: a round, its units as the one who asks may see them, and what stands in the way of a release. Out: the front
 * page. That an entry is decided is no secret; outcomes, marks and what a judge settled count only where they may be
 * seen, or the account would tell of the one entry that is kept back.
 */
export function frontView(
  round: Round,
  units: readonly FrontUnit[],
  blocks: readonly BlockView[],
): FrontView {
  const readings = units.map((one) => one.reading);
  const [headline] = countedOutcomes(round.codebook);
  if (headline === undefined) throw new Error('A codebook has outcomes');
  return {
    round: roundSummary(round),
    headline: { id: headline.id, label: headline.label, ...rangeOf(readings, headline.outcomes) },
    ledger: ledgerOf(readings),
    heldBack: heldBackOf(units),
    counties: countyAccounts(round, units, headline.outcomes),
    blocks,
    map: mapPoints(round, units),
    remaining: remaining(units),
  };
}

/**
 * In: a round and its units as the one who asks may see them. Out: every borderline mark, and the range each number
 * gets because of them.
 */
export function borderlineView(
  mapping: MappingState,
  round: Round,
  units: readonly SeenUnit[],
): BorderlineView {
  const readings = units.map((one) => one.reading);
  const counties = new Map(round.counties.map((one) => [one.number, one.name]));
  return {
    heldBack: heldBackOf(units),
    rows: units.flatMap(({ unit, entry, reading }) => {
      const { borderline: mark, outcome, judgement } = reading;
      if (mark === null || outcome === null || judgement === null) return [];
      return [
        {
          unit: unit.number,
          name: unit.name,
          county: unit.county,
          countyName: counties.get(unit.county) ?? unit.county,
          outcome,
          mark,
          judge: judgement.judge,
          answers: reading.answers,
          notAsked: notAskedThen(
            round.codebook,
            codebookAt(mapping, round.id, judgement.at).codebook,
            judgement,
          ),
          quotes: entry.statements.flatMap((one) =>
            one.withdrawn === null && one.text !== null ? [one.text] : [],
          ),
        },
      ];
    }),
    ranges: countedOutcomes(round.codebook).map(({ id, label, outcomes }) => ({
      id,
      label,
      ...rangeOf(readings, outcomes),
    })),
  };
}
