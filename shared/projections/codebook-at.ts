import type { Codebook } from '../codebook/codebook.ts';
import type { Judgement } from '../events/judgement.ts';
import type { CriterionId, RoundId } from '../lib/ids.ts';
import type { CodebookVersion, MappingState } from './mapping-state.ts';

type Versions = Pick<MappingState, 'codebooks'>;

/** In: the state of the file and a round. Out: the versions of its codebook, in log order. */
export function codebookVersions(
  { codebooks }: Versions,
  round: RoundId,
): readonly CodebookVersion[] {
  return codebooks.filter((one) => one.round === round);
}

/**
 * Which version of the codebook something in the log was done under: the last one that came before it.
 * In: the state of the file, the round, and the place in the log. Out: the version.
 * Error: throws for a round the file does not have.
 */
export function codebookAt({ codebooks }: Versions, round: RoundId, at: number): CodebookVersion {
  const found =
    codebooks.findLast((one) => one.round === round && one.at <= at) ??
    codebooks.find((one) => one.round === round);
  if (found === undefined) throw new Error(`No codebook for the round ${round}`);
  return found;
}

/**
 * In: a codebook, the version somebody answered under, and what they answered. Out: the codebook's criteria that were
 * not asked then: not in that version, or not asked where the answers come from, if a file says so.
 */
export function notAskedThen(
  codebook: Codebook,
  then: Codebook,
  { notAsked: told = [] }: Pick<Judgement, 'notAsked'>,
): readonly CriterionId[] {
  if (codebook === then && told.length === 0) return [];
  const asked = new Set(then.criteria.map((one) => one.id));
  return codebook.criteria.flatMap(({ id }) => (asked.has(id) && !told.includes(id) ? [] : [id]));
}
