import type { ReleaseNumber, RoundId } from '../../shared/lib/ids.ts';
import { refuse, RefusedError } from '../../shared/lib/refusal.ts';
import type { MappingView } from '../../shared/contract/views.ts';
import { roundNamed } from './ask.ts';
import type { Terminal } from './command.ts';
import { UsageError } from './usage.ts';

type Named = {
  readonly round?: string | undefined;
  readonly release?: ReleaseNumber | undefined;
  readonly draft: boolean;
};

/** Of which round, and of which release of it; null: as it stands now. */
export type GivenRelease = { readonly round: RoundId; readonly release: ReleaseNumber | null };

/**
 * What a call means by `--round`, `--release` and `--draft`: without the last two, the latest signed release.
 * In: terminal, the open mapping, the options. Out: the round and the release, null for the draft. Errors
 * (RefusedError): `release-unknown` also where it is of another round, `no-signed-release`, `round-unknown`.
 */
export async function givenRelease(
  { client }: Terminal,
  mapping: MappingView,
  given: Named,
): Promise<GivenRelease> {
  if (given.draft && given.release !== undefined)
    throw new UsageError('--release or --draft, not both');
  const named = given.release;
  const signed = named === undefined ? null : await client.release.find({ number: named });
  const asked =
    signed === null || given.round !== undefined ? roundNamed(mapping, given.round) : null;
  if (signed !== null && asked !== null && asked.id !== signed.round) {
    throw new RefusedError(
      refuse('release-unknown', { release: signed.number, round: asked.name }),
    );
  }
  const round = signed?.round ?? roundNamed(mapping, given.round).id;
  if (given.draft) return { round, release: null };
  return { round, release: named ?? (await client.release.latest({ round })).number };
}
