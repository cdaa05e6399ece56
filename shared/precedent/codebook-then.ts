import type { RoundId } from '../lib/ids.ts';
import type { CodebookVersion, MappingState } from '../projections/mapping-state.ts';

/**
 * In: the file's state, a round, and a place in its log. Out: the version of the round's codebook that held there,
 * which is the one a judgement of that place was made under; undefined where the round is unknown.
 */
export function codebookThen(
  mapping: MappingState,
  round: RoundId,
  at: number,
): CodebookVersion | undefined {
  const versions = mapping.codebooks.filter((one) => one.round === round);
  return versions.findLast((one) => one.at <= at) ?? versions[0];
}
