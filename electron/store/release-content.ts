import type { Round } from '../../shared/events/round.ts';
import type { IsoTime, ReleaseNumber, Sha256Hex } from '../../shared/lib/ids.ts';
import { freezeContent } from '../../shared/release/freeze.ts';
import type { FrozenContent } from '../../shared/release/frozen-content.ts';
import { codebookVersions } from '../../shared/projections/codebook-at.ts';
import { peopleIn } from '../../shared/projections/keys.ts';
import type { Asker } from '../../shared/projections/withheld.ts';
import { boundContent } from './candidate/candidate-parts.ts';
import { noEntries } from './entries.ts';
import { openEnvelope, sha256 } from './envelope-crypto.ts';
import { logReader } from './log-table.ts';
import type { MappingFile } from './mapping-file.ts';
import { waiversOf } from './obstacles.ts';
import { withAgreedPersons } from './persons/published-persons.ts';
import { draftEntries, heldBackOf, seenRound } from './seen.ts';

/** When an entry of the round, its codebook or what is waived in it was last touched, or the log began where none has been. */
function lastChange(file: MappingFile, round: Round): IsoTime {
  const entries = file.memory().entries.get(round.id) ?? noEntries;
  const touched = [...entries.values()].map((one) => one.history.at(-1) ?? 1);
  const changed = codebookVersions(file.memory().mapping, round.id)
    .filter((one) => one.reason !== null)
    .map((one) => one.at);
  const waived = file
    .memory()
    .mapping.waivers.filter((one) => one.round === round.id && one.withdrawn === null)
    .map((one) => one.at);
  const chosen = file
    .memory()
    .mapping.selections.filter((one) => one.round === round.id)
    .map((one) => one.at);
  const n = [...touched, ...changed, ...waived, ...chosen].reduce(
    (latest, one) => Math.max(latest, one),
    1,
  );
  const row = logReader(file.handle).at(n);
  if (row === undefined) throw new Error('A mapping has a first event');
  return openEnvelope(row.bytes).time;
}

function authorsOf(
  file: MappingFile,
): readonly { readonly name: string; readonly title: string }[] {
  return peopleIn(file.memory().mapping).map(({ name, title }) => ({ name, title }));
}

/** In: the open file, a round, and the release it is frozen as (null: a draft). Out: what everything is made from. */
export function contentOf(
  file: MappingFile,
  round: Round,
  release: { readonly number: ReleaseNumber; readonly published: IsoTime } | null,
): FrozenContent {
  const { entries, mapping } = file.memory();
  const content = freezeContent({
    round,
    codebooks: codebookVersions(mapping, round.id),
    entries: entries.get(round.id) ?? noEntries,
    advisers: authorsOf(file),
    people: file.memory().mapping.advisers,
    release,
    updated: lastChange(file, round),
    waivers: waiversOf(file, round, { kind: 'record' }),
    selections: mapping.selections,
  });
  return withAgreedPersons(file.handle, file.memory(), round.id, content);
}

/**
 * In: the open file, a round, and who asks. Out: the draft that one may see; entries whose judgements are kept back
 * count as not judged in it, and it says how many they are.
 */
export function draftFor(file: MappingFile, round: Round, asker: Asker): FrozenContent {
  const units = seenRound(file.memory(), round, asker);
  const heldBack = heldBackOf(units);
  if (heldBack === 0) return contentOf(file, round, null);
  const content = freezeContent({
    round,
    codebooks: codebookVersions(file.memory().mapping, round.id),
    entries: draftEntries(units),
    advisers: authorsOf(file),
    people: file.memory().mapping.advisers,
    release: null,
    updated: lastChange(file, round),
    waivers: waiversOf(file, round, asker),
    selections: file.memory().mapping.selections,
  });
  return { ...content, heldBack };
}

/** In: frozen content. Out: the hash by which a later change is seen. */
export function contentHash(content: FrozenContent): Sha256Hex {
  return sha256(boundContent(content));
}
