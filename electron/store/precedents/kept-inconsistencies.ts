import type { Round } from '../../../shared/events/round.ts';
import type { RoundId } from '../../../shared/lib/ids.ts';
import { codebookThen } from '../../../shared/precedent/codebook-then.ts';
import {
  inconsistencyKeeper,
  type DecidedCase,
  type Distinguished,
  type Inconsistency,
  type InconsistencyKeeper,
} from '../../../shared/precedent/inconsistencies.ts';
import type { CasePlace } from '../../../shared/precedent/precedent-case.ts';
import { currentWeighings } from '../../../shared/precedent/weighings.ts';
import type { EntryState } from '../../../shared/projections/entry-state.ts';
import type { MappingState } from '../../../shared/projections/mapping-state.ts';
import { isWithheld, type Asker } from '../../../shared/projections/withheld.ts';
import { noEntries, type Entries } from '../entries.ts';
import type { MappingFile } from '../mapping-file.ts';
import type { Memory } from '../memory.ts';
import { readingOf } from '../readings.ts';
import { askerKey } from './case-places.ts';
import { weighingEntries } from './overruled.ts';

/** One round as it was last held against the others. */
type Followed = {
  readonly round: Round;
  readonly entries: Entries;
  /** The states of the entries, in their order in `entries`, which new ones come after. */
  readonly seen: EntryState[];
};

/** What was found last, with what it was found from, so that only entries that changed since are looked at anew. */
type Kept = {
  readonly keeper: InconsistencyKeeper;
  readonly rounds: Map<RoundId, Followed>;
  codebooks: MappingState['codebooks'] | null;
  found: { readonly memory: Memory; readonly all: readonly Inconsistency[] } | null;
};

const kept = new WeakMap<MappingFile, Map<string, Kept>>();

/** The one who works here, and the file as a whole, which says what stands in the way of a release. */
const mostKept = 2;

function keptFor(file: MappingFile, asker: Asker): Kept {
  const all = kept.get(file) ?? new Map<string, Kept>();
  const key = askerKey(asker);
  const known = all.get(key);
  if (known !== undefined) return known;
  const made: Kept = {
    keeper: inconsistencyKeeper(),
    rounds: new Map(),
    codebooks: null,
    found: null,
  };
  const [oldest] = [...all.keys()].filter((one) => one !== 'record');
  if (all.size >= mostKept && oldest !== undefined) all.delete(oldest);
  kept.set(file, all.set(key, made));
  return made;
}

function decidedCase(
  mapping: MappingState,
  round: Round,
  entry: EntryState,
  asker: Asker,
): DecidedCase | null {
  if (isWithheld(round, entry, asker)) return null;
  const { outcome, answers, judgement } = readingOf(round, entry);
  if (outcome === null || judgement === null) return null;
  const codebookHash = codebookThen(mapping, round.id, judgement.at)?.hash ?? '';
  return { round: round.id, unit: entry.unit, codebookHash, answers, outcome };
}

function bringUp({ keeper, rounds, codebooks }: Kept, memory: Memory, asker: Asker): void {
  const { mapping } = memory;
  for (const round of mapping.rounds) {
    const entries = memory.entries.get(round.id) ?? noEntries;
    const before = rounds.get(round.id);
    // Another codebook can change what is decided; only then is every entry looked at again.
    const anew = before?.round !== round || codebooks !== mapping.codebooks;
    if (!anew && before.entries === entries) continue;
    const seen = before?.seen ?? [];
    let at = -1;
    for (const entry of entries.values()) {
      at += 1;
      if (!anew && seen[at] === entry) continue;
      seen[at] = entry;
      const place = { round: round.id, unit: entry.unit };
      keeper.put(place, decidedCase(mapping, round, entry, asker));
    }
    rounds.set(round.id, { round, entries, seen });
  }
}

function toldApart(memory: Memory, asker: Asker): readonly Distinguished[] {
  return weighingEntries(memory, asker).flatMap(({ round, unit, entry }) =>
    currentWeighings(entry).flatMap(({ weighing: one }): readonly Distinguished[] =>
      one.stance === 'skiller' ? [{ one: { round, unit }, other: one.precedent }] : [],
    ),
  );
}

/** In: the state of the file as a whole. Out: the order of its entries: round by round, each by number. */
function placeOrder({ rounds }: MappingState): (one: CasePlace, other: CasePlace) => number {
  const places = new Map(rounds.map((one, at) => [one.id, at]));
  const placeOf = (one: CasePlace): number => places.get(one.round) ?? rounds.length;
  return (one, other) =>
    placeOf(one) - placeOf(other) || (one.unit < other.unit ? -1 : one.unit > other.unit ? 1 : 0);
}

/**
 * In: the open file and who asks. Out: the cases with the same answers and different outcomes, as far as that one may
 * see them. What was found is kept, and only entries that changed since are looked at anew.
 */
export function inconsistenciesIn(file: MappingFile, asker: Asker): readonly Inconsistency[] {
  const memory = file.memory();
  const mine = keptFor(file, asker);
  if (mine.found?.memory === memory) return mine.found.all;
  bringUp(mine, memory, asker);
  mine.codebooks = memory.mapping.codebooks;
  const all = mine.keeper.found(toldApart(memory, asker), placeOrder(memory.mapping));
  mine.found = { memory, all };
  return all;
}
