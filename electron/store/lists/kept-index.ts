import type { Round } from '../../../shared/events/round.ts';
import { facetValues, type ListedEntry } from '../../../shared/lists/entry-facets.ts';
import {
  newFacetKeeper,
  type FacetIndex,
  type FacetKeeper,
} from '../../../shared/lists/facet-index.ts';
import { awaitsSecondFrom } from '../../../shared/projections/asked.ts';
import { codebookAt, notAskedThen } from '../../../shared/projections/codebook-at.ts';
import type { EntryState } from '../../../shared/projections/entry-state.ts';
import { rejudgeReasons } from '../../../shared/projections/rejudge.ts';
import { firstVotes } from '../../../shared/projections/votes.ts';
import type { Asker } from '../../../shared/projections/withheld.ts';
import type { MappingFile } from '../mapping-file.ts';
import { entryOf, type Memory } from '../memory.ts';
import { overruledUnits } from '../precedents/overruled.ts';
import { readingOf } from '../readings.ts';
import { seenUnit } from '../seen.ts';

/** An index with what it was made from, so that only what is another since has to be put anew. */
type Kept = {
  readonly round: Round;
  readonly asker: string;
  readonly keeper: FacetKeeper;
  readonly states: (EntryState | null)[];
  readonly flags: string[];
  /** What it was last brought up to: the state of the file, and the drafts. */
  upTo: { readonly memory: Memory; readonly drafts: string } | null;
};

const kept = new WeakMap<MappingFile, Map<string, Kept>>();

const nameOf = (asker: Asker): string | null => (asker.kind === 'adviser' ? asker.name : null);

function keptFor(file: MappingFile, round: Round, asker: Asker): Kept {
  const rounds = kept.get(file) ?? new Map<string, Kept>();
  kept.set(file, rounds);
  const key = `${asker.kind} ${nameOf(asker) ?? ''}`;
  const known = rounds.get(round.id);
  if (known !== undefined && known.round === round && known.asker === key) return known;
  const made: Kept = {
    round,
    asker: key,
    keeper: newFacetKeeper(round.units.length),
    states: round.units.map(() => null),
    flags: [],
    upTo: null,
  };
  rounds.set(round.id, made);
  return made;
}

function listedEntry(
  file: MappingFile,
  round: Round,
  unit: Round['units'][number],
  asker: Asker,
  flags: { readonly hasDraft: boolean; readonly overruled: boolean },
): ListedEntry {
  const { mapping } = file.memory();
  const known = entryOf(file.memory(), round.id, unit.number);
  const read = readingOf(round, known);
  const { entry, reading, withheld } = seenUnit(
    round,
    { unit, entry: known, reading: read },
    asker,
  );
  const name = nameOf(asker);
  return {
    county: unit.county,
    entry,
    reading,
    withheld,
    judges: firstVotes(known).map((one) => one.judge),
    notAsked:
      reading.judgement === null
        ? []
        : notAskedThen(
            round.codebook,
            codebookAt(mapping, round.id, reading.judgement.at).codebook,
            reading.judgement,
          ),
    awaitingMine: name !== null && awaitsSecondFrom(known, read, name),
    rejudge: flags.overruled || rejudgeReasons(mapping, round, reading).length > 0,
    hasDraft: flags.hasDraft,
  };
}

/**
 * In: the open file, a round, who asks, and which entries that one has drafts of. Out: the index of the round as that
 * one may see it. It is kept, and only entries that changed since are put anew.
 */
export function keptIndex(
  file: MappingFile,
  round: Round,
  asker: Asker,
  drafted: ReadonlySet<string>,
): FacetIndex {
  const index = keptFor(file, round, asker);
  const memory = file.memory();
  const drafts = [...drafted].join(' ');
  if (index.upTo?.memory !== memory || index.upTo.drafts !== drafts) {
    bringUp(index, file, asker, drafted);
    index.upTo = { memory, drafts };
  }
  return index.keeper;
}

function bringUp(
  { keeper, states, flags, round }: Kept,
  file: MappingFile,
  asker: Asker,
  drafted: ReadonlySet<string>,
): void {
  const entries = file.memory().entries.get(round.id);
  const overruled = overruledUnits(file.memory(), asker, round.id);
  for (const [at, unit] of round.units.entries()) {
    const state = entries?.get(unit.number) ?? null;
    const hasDraft = drafted.has(unit.number);
    const isOverruled = overruled.has(unit.number);
    const flag = `${hasDraft ? 'd' : ''}${isOverruled ? 'o' : ''}`;
    if (states[at] === state && flags[at] === flag) continue;
    const listed = listedEntry(file, round, unit, asker, { hasDraft, overruled: isOverruled });
    keeper.put(at, facetValues(round.codebook, listed, nameOf(asker)));
    states[at] = state;
    flags[at] = flag;
  }
}
