import type { ConsistencyView } from '../../../shared/contract/precedent-contract.ts';
import type { RoundId } from '../../../shared/lib/ids.ts';
import { codebookThen } from '../../../shared/precedent/codebook-then.ts';
import {
  inconsistencies,
  type DecidedCase,
  type Distinguished,
  type Inconsistency,
} from '../../../shared/precedent/inconsistencies.ts';
import { currentWeighings } from '../../../shared/precedent/weighings.ts';
import { isWithheld, type Asker } from '../../../shared/projections/withheld.ts';
import type { Memory } from '../memory.ts';
import { readingOf } from '../readings.ts';
import { askerKey, outcomeView, placeView } from './case-places.ts';
import { overruledIn, weighingEntries } from './overruled.ts';

function inconsistenciesIn(memory: Memory, asker: Asker): readonly Inconsistency[] {
  const { mapping } = memory;
  const decided: DecidedCase[] = [];
  for (const round of mapping.rounds) {
    for (const entry of memory.entries.get(round.id)?.values() ?? []) {
      if (isWithheld(round, entry, asker)) continue;
      const { outcome, answers, judgement } = readingOf(round, entry);
      if (outcome === null || judgement === null) continue;
      const codebookHash = codebookThen(mapping, round.id, judgement.at)?.hash ?? '';
      decided.push({ round: round.id, unit: entry.unit, codebookHash, answers, outcome });
    }
  }
  const told = weighingEntries(memory, asker).flatMap(({ round, unit, entry }) =>
    currentWeighings(entry).flatMap(({ weighing: one }): readonly Distinguished[] =>
      one.stance === 'skiller' ? [{ one: { round, unit }, other: one.precedent }] : [],
    ),
  );
  return inconsistencies(decided, told);
}

const kept = new WeakMap<Memory, Map<string, readonly Inconsistency[]>>();

/** As `inconsistenciesIn`, found once a state of the file and an asker. */
function keptInconsistencies(memory: Memory, asker: Asker): readonly Inconsistency[] {
  const key = askerKey(asker);
  const known = kept.get(memory) ?? new Map<string, readonly Inconsistency[]>();
  kept.set(memory, known);
  const found = known.get(key) ?? inconsistenciesIn(memory, asker);
  known.set(key, found);
  return found;
}

/** In: the state of the file, who asks, a round. Out: what concerns that round, as far as the asker may see it. */
export function consistencyView(memory: Memory, asker: Asker, round: RoundId): ConsistencyView {
  const { mapping } = memory;
  const about = keptInconsistencies(memory, asker).filter(({ cases }) =>
    cases.some((one) => one.round === round),
  );
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
    overruled: overruledIn(memory, asker)
      .filter((one) => one.round === round)
      .map(({ in: where, weigher, time, rationale, ...place }) => ({
        ...placeView(memory, place),
        in: placeView(memory, where),
        weigher,
        time,
        rationale,
      })),
  };
}
