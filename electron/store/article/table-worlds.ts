import type { Round } from '../../../shared/events/round.ts';
import type { ReleaseNumber } from '../../../shared/lib/ids.ts';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import type { Asker } from '../../../shared/projections/withheld.ts';
import type { FrozenContent } from '../../../shared/release/frozen-content.ts';
import { tableWorld, type TableWorld } from '../../../shared/tables/table-world.ts';
import type { MappingFile } from '../mapping-file.ts';
import { contentFor } from '../release-tables.ts';
import { latestFinal } from '../release-state.ts';

/** Of which round, as it stands now (null) or as it was released, and for whom. */
export type WorldChoice = {
  readonly round: Round;
  readonly release: ReleaseNumber | null;
  readonly asker: Asker;
};

type Kept = { readonly n: number; readonly worlds: Map<string, TableWorld> };

const kept = new WeakMap<MappingFile, Kept>();

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
  const first = contentFor(file, round, release, asker);
  const others = names
    .filter((name) => name !== round.name)
    .map((name) => {
      const other = otherRound(file, name);
      // Beside a release stand releases: a table would otherwise mix what is signed with what is not.
      const number =
        release === null ? null : latestFinal(file.memory().mapping, other.id).frozen.number;
      return contentFor(file, other, number, asker);
    });
  // In the order in which the specification names them.
  const all = [first, ...others];
  const place = (one: FrozenContent): number => names.indexOf(one.round);
  const [head = first, ...rest] =
    names.length === 0 ? all : all.toSorted((one, other) => place(one) - place(other));
  return [head, ...rest];
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
  const { n } = file.memory();
  const before = kept.get(file);
  const worlds = before?.n === n ? before.worlds : new Map<string, TableWorld>();
  kept.set(file, { n, worlds });
  const key = JSON.stringify([choice.round.id, choice.release, choice.asker, names]);
  const known = worlds.get(key);
  if (known !== undefined) return known;
  const world = tableWorld(contentsFor(file, choice, names));
  worlds.set(key, world);
  return world;
}
