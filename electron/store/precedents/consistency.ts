import type { ConsistencyView } from '../../../shared/contract/precedent-contract.ts';
import type { RoundId } from '../../../shared/lib/ids.ts';
import { codebookThen } from '../../../shared/precedent/codebook-then.ts';
import {
  inconsistencies,
  type DecidedCase,
  type Distinguished,
  type Inconsistency,
} from '../../../shared/precedent/inconsistencies.ts';
import {
  currentWeighings,
  overruledCases,
  type OverruledCase,
  type PlacedEntry,
} from '../../../shared/precedent/weighings.ts';
import type { Asker } from '../../../shared/projections/withheld.ts';
import type { Memory } from '../memory.ts';
import { readingOf } from '../readings.ts';
import { mayBeSeen, outcomeView, placed, placeView } from './case-places.ts';

/** What the cases of a whole file say of each other. */
type Consistency = {
  readonly inconsistencies: readonly Inconsistency[];
  readonly overruled: readonly OverruledCase[];
};

function* entriesOf({ entries }: Memory): Iterable<PlacedEntry> {
  for (const [round, all] of entries) for (const [unit, entry] of all) yield { round, unit, entry };
}

function compute(memory: Memory, asker: Asker): Consistency {
  const { mapping } = memory;
  const decided: DecidedCase[] = [];
  const weighing: PlacedEntry[] = [];
  for (const place of entriesOf(memory)) {
    const round = placed(memory, place)?.round;
    if (round === undefined || !mayBeSeen(memory, asker, place)) continue;
    const { outcome, answers, judgement } = readingOf(round, place.entry);
    if (place.entry.weighings.length > 0) weighing.push(place);
    if (outcome === null || judgement === null) continue;
    const codebookHash = codebookThen(mapping, round.id, judgement.at)?.hash ?? '';
    decided.push({ round: round.id, unit: place.unit, codebookHash, answers, outcome });
  }
  const told = weighing.flatMap(({ round, unit, entry }): readonly Distinguished[] =>
    currentWeighings(entry).flatMap(({ weighing: one }) =>
      one.stance === 'skiller' ? [{ one: { round, unit }, other: one.precedent }] : [],
    ),
  );
  const overruled = overruledCases(weighing, (place) => placed(memory, place)?.entry);
  return { inconsistencies: inconsistencies(decided, told), overruled };
}

const kept = new WeakMap<Memory, Map<string, Consistency>>();

/** In: the state of the file and who asks. Out: its inconsistencies and overruled cases, as far as the asker may see them. */
export function consistencyOf(memory: Memory, asker: Asker): Consistency {
  const key = asker.kind === 'adviser' ? `adviser ${asker.name}` : asker.kind;
  const known = kept.get(memory) ?? new Map<string, Consistency>();
  kept.set(memory, known);
  const found = known.get(key) ?? compute(memory, asker);
  known.set(key, found);
  return found;
}

/** In: the state of the file, who asks, a round. Out: what concerns that round, the most cases first. */
export function consistencyView(memory: Memory, asker: Asker, round: RoundId): ConsistencyView {
  const all = consistencyOf(memory, asker);
  const { mapping } = memory;
  const about = all.inconsistencies.filter(({ cases }) => cases.some((one) => one.round === round));
  return {
    inconsistencies: about.map(({ cases }) => ({
      cases: cases.map((one) => {
        const codebook = mapping.codebooks.find((other) => other.hash === one.codebookHash);
        return {
          ...placeView(memory, one),
          outcome: outcomeView(codebook?.codebook, one.outcome),
        };
      }),
    })),
    overruled: all.overruled
      .filter((one) => one.round === round && mayBeSeen(memory, asker, one))
      .map(({ in: where, weigher, time, rationale, ...place }) => ({
        ...placeView(memory, place),
        in: placeView(memory, where),
        weigher,
        time,
        rationale,
      })),
  };
}
