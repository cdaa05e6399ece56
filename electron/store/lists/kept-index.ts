import type { Round } from '../../../shared/events/round.ts';
import { facetValues, type ListedEntry } from '../../../shared/lists/entry-facets.ts';
import {
  newFacetKeeper,
  type FacetIndex,
  type FacetKeeper,
} from '../../../shared/lists/facet-index.ts';
import {
  outlineAwaits,
  seenOutline,
  type EntryOutline,
} from '../../../shared/projections/entry-outline.ts';
import type { Asker } from '../../../shared/projections/withheld.ts';
import type { MappingFile } from '../mapping-file.ts';
import type { Memory } from '../memory.ts';
import { outlineOf } from '../outlines.ts';
import { overruledUnits } from '../precedents/overruled.ts';

/** An index with what it was made from, so that only what is another since has to be put anew. */
type Kept = {
  readonly round: Round;
  readonly asker: string;
  readonly keeper: FacetKeeper;
  /** The outline each entry was put with. */
  readonly outlines: EntryOutline[];
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
    outlines: [],
    flags: [],
    upTo: null,
  };
  rounds.set(round.id, made);
  return made;
}

function listedEntry(
  unit: Round['units'][number],
  outline: EntryOutline,
  asker: Asker,
  flags: { readonly hasDraft: boolean; readonly overruled: boolean },
): ListedEntry {
  const name = nameOf(asker);
  return {
    county: unit.county,
    outline,
    seen: seenOutline(outline, asker),
    awaitingMine: name !== null && outlineAwaits(outline, name),
    ...flags,
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
  { keeper, outlines, flags, round }: Kept,
  file: MappingFile,
  asker: Asker,
  drafted: ReadonlySet<string>,
): void {
  const memory = file.memory();
  const overruled = overruledUnits(memory, asker, round.id);
  for (const [at, unit] of round.units.entries()) {
    const outline = outlineOf(memory, round, unit.number);
    const hasDraft = drafted.has(unit.number);
    const isOverruled = overruled.has(unit.number);
    const flag = `${hasDraft ? 'd' : ''}${isOverruled ? 'o' : ''}`;
    if (outlines[at] === outline && flags[at] === flag) continue;
    const listed = listedEntry(unit, outline, asker, { hasDraft, overruled: isOverruled });
    keeper.put(at, facetValues(round.codebook, listed, nameOf(asker)));
    outlines[at] = outline;
    flags[at] = flag;
  }
}
