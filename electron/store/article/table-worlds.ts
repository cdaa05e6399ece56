import type { Round } from '../../../shared/events/round.ts';
import type { Language } from '../../../shared/lib/language.ts';
import type { ReleaseNumber } from '../../../shared/lib/ids.ts';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import type { Asker } from '../../../shared/projections/withheld.ts';
import type { FrozenContent } from '../../../shared/release/frozen-content.ts';
import { tableWorld, type TableWorld } from '../../../shared/tables/table-world.ts';
import type { MappingFile } from '../mapping-file.ts';
import { contentFor } from '../release-tables.ts';
import { finalBeside } from '../release-state.ts';
import { keptWhileUnchanged } from './kept-while-unchanged.ts';

/** Of which round, as it stands now (null) or as it was released, and for whom. */
export type WorldChoice = {
  readonly round: Round;
  readonly release: ReleaseNumber | null;
  readonly asker: Asker;
  /** What tables and figures are written in. */
  readonly language: Language;
};

const kept = keptWhileUnchanged<TableWorld>();

function otherRound(file: MappingFile, name: string): Round {
  const { rounds } = file.memory().mapping;
  const found = rounds.find((one) => one.name === name);
  if (found === undefined)
    throw new RefusedError(
      refuse('round-unknown', { name, rounds: rounds.map((one) => one.name) }),
    );
  return found;
}

function contentsFor(
  file: MappingFile,
  { round, release, asker }: WorldChoice,
  names: readonly string[],
): readonly [FrozenContent, ...FrozenContent[]] {
  const { mapping } = file.memory();
  const contentOf = (name: string): FrozenContent => {
    if (name === round.name) return contentFor(file, round, release, asker);
    const other = otherRound(file, name);
    // Beside a release stand releases: a table would otherwise mix what is signed with what is not.
    const number = release === null ? null : finalBeside(mapping, other.id, release).frozen.number;
    return contentFor(file, other, number, asker);
  };
  const [first = round.name, ...others] = names;
  return [contentOf(first), ...others.map(contentOf)];
}

/**
 * In: the open file, of what, and the names of the rounds a table counts (none: the one asked of). Out: what tables are
 * evaluated over, kept until the log grows. Errors (RefusedError): `round-unknown`, `release-unknown`,
 * `release-not-final`, `no-signed-release`.
 */
export function worldFor(
  file: MappingFile,
  choice: WorldChoice,
  names: readonly string[],
): TableWorld {
  const key = JSON.stringify([
    choice.round.id,
    choice.release,
    choice.asker,
    choice.language,
    names,
  ]);
  return kept(file, key, () => tableWorld(contentsFor(file, choice, names), choice.language));
}
