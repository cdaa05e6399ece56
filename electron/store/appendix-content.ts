import { appendixDocument } from '../../shared/appendix/appendix.ts';
import type { AppendixDocument } from '../../shared/appendix/appendix-document.ts';
import type { AppendixInput, AppendixWeighing } from '../../shared/appendix/appendix-input.ts';
import type { Round } from '../../shared/events/round.ts';
import type { ReleaseNumber } from '../../shared/lib/ids.ts';
import { refuse, RefusedError } from '../../shared/lib/refusal.ts';
import { currentWeighings } from '../../shared/precedent/weighings.ts';
import { codebookVersions } from '../../shared/projections/codebook-at.ts';
import { isFinal, type ReleaseState } from '../../shared/projections/mapping-state.ts';
import { releasesOf } from '../../shared/projections/release-order.ts';
import type { Asker } from '../../shared/projections/withheld.ts';
import { readUnits, type UnitReading } from '../../shared/release/read-units.ts';
import { frozenContentOf } from './frozen-content-file.ts';
import type { MappingFile } from './mapping-file.ts';
import { noEntries } from './entries.ts';
import type { Memory } from './memory.ts';
import { memoryAt } from './past/past-memory.ts';
import { roundThen } from './past/past-units.ts';
import { mayBeSeen, placeView } from './precedents/case-places.ts';
import { draftFor } from './release-content.ts';
import { releaseNumbered } from './release-state.ts';
import { contentFor } from './release-tables.ts';
import { draftEntries, seenRound } from './seen.ts';
import { agreementView } from './views-agreement.ts';

/**
 * What was made of earlier cases in the units of a round. What is said of another round's entry is not repeated: who
 * may see that one is another matter than who may see this round.
 */
function weighingsIn(
  memory: Memory,
  round: Round,
  units: readonly UnitReading[],
  asker: Asker,
): readonly AppendixWeighing[] {
  return units
    .flatMap(({ unit, entry }) =>
      currentWeighings(entry).flatMap(({ weighing, weigher, at }): readonly AppendixWeighing[] => {
        const { precedent, stance } = weighing;
        if (!mayBeSeen(memory, asker, precedent)) return [];
        const own = precedent.round === round.id;
        const { name, roundName } = placeView(memory, precedent);
        const words = weighing.stance === 'skiller' ? weighing.facts : weighing.rationale;
        return [
          {
            unit: unit.number,
            name: unit.name,
            weigher,
            at,
            stance,
            earlier: own ? name : `${name} (${roundName})`,
            words: own ? words : null,
          },
        ];
      }),
    )
    .toSorted((one, other) => one.at - other.at);
}

/** What is the same for a release and a draft: everything that follows from one state of the file. */
function inputFrom(
  file: MappingFile,
  memory: Memory,
  round: Round,
  units: readonly UnitReading[],
  asker: Asker,
): Omit<AppendixInput, 'content' | 'release' | 'heldBack' | 'revocations'> {
  const last = releasesOf(memory.mapping, round.id).findLast(isFinal);
  return {
    round,
    units,
    codebooks: codebookVersions(memory.mapping, round.id),
    agreement: agreementView(
      round,
      units.map((one) => ({ ...one, withheld: false })),
    ),
    weighings: weighingsIn(memory, round, units, asker),
    before: last === undefined ? null : { content: frozenContentOf(file, last), at: last.at },
  };
}

/** A release's appendix follows from the log as it was when it was frozen, whoever asks and whatever came after, its sign-off apart. */
async function ofRelease(
  file: MappingFile,
  now: Round,
  release: ReleaseState,
  asker: Asker,
): Promise<AppendixInput> {
  const content = contentFor(file, now, release.frozen.number, asker);
  const memory = await memoryAt(file, release.at);
  const round = roundThen(memory, now);
  const units = readUnits(round, memory.entries.get(round.id) ?? noEntries);
  const all: Asker = { kind: 'record' };
  return {
    ...inputFrom(file, memory, round, units, all),
    content,
    release,
    heldBack: [],
    // Said of the keys now, as the signatures are those there are now: what was frozen is the same.
    revocations: file.memory().mapping.revocations,
  };
}

function ofDraft(file: MappingFile, round: Round, asker: Asker): AppendixInput {
  const memory = file.memory();
  const seen = seenRound(memory, round, asker);
  const units = readUnits(round, draftEntries(seen));
  return {
    ...inputFrom(file, memory, round, units, asker),
    content: draftFor(file, round, asker),
    release: null,
    revocations: [],
    heldBack: seen.filter((one) => one.withheld).map((one) => one.unit.number),
  };
}

/**
 * In: the open file, a round, a signed release of it or null for a draft, and who asks. Out: the method appendix.
 * Errors (RefusedError): `release-unknown`, `release-not-final`.
 */
export async function appendixFor(
  file: MappingFile,
  round: Round,
  number: ReleaseNumber | null,
  asker: Asker,
): Promise<AppendixDocument> {
  if (number === null) return appendixDocument(ofDraft(file, round, asker));
  const release = releaseNumbered(file.memory().mapping, number);
  if (release.frozen.round !== round.id)
    throw new RefusedError(refuse('release-unknown', { release: number, round: round.name }));
  return appendixDocument(await ofRelease(file, round, release, asker));
}
