import type { RoundId } from '../lib/ids.ts';
import type { CodebookVersion, MappingState } from '../projections/mapping-state.ts';

const kept = new WeakMap<
  MappingState['codebooks'],
  ReadonlyMap<RoundId, readonly CodebookVersion[]>
>();

function byRound({ codebooks }: MappingState): ReadonlyMap<RoundId, readonly CodebookVersion[]> {
  const known = kept.get(codebooks);
  if (known !== undefined) return known;
  const found = new Map<RoundId, readonly CodebookVersion[]>();
  for (const one of codebooks) found.set(one.round, [...(found.get(one.round) ?? []), one]);
  kept.set(codebooks, found);
  return found;
}

/**
 * In: the file's state, a round, and a place in its log. Out: the version of the round's codebook that held there,
 * which is the one a judgement of that place was made under; undefined where the round is unknown.
 */
export function codebookThen(
  mapping: MappingState,
  round: RoundId,
  at: number,
): CodebookVersion | undefined {
  const versions = byRound(mapping).get(round) ?? [];
  return versions.findLast((one) => one.at <= at) ?? versions[0];
}
