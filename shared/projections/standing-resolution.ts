import type { Codebook } from '../codebook/codebook.ts';
import { fitsCodebook } from '../codebook/judgement-fits.ts';
import { judgementId } from '../lib/ids.ts';
import { listText } from '../lib/norwegian-format.ts';
import { differ } from './differences.ts';
import type { EntryState, JudgementState, ResolutionState } from './entry-state.ts';

/**
 * In: the codebook and an entry. Out: the last word that settled its judgements, where it is not taken back and fits the
 * codebook that holds now, as a judgement must; else null.
 */
export function lastResolution(
  codebook: Codebook,
  { resolutions }: Pick<EntryState, 'resolutions'>,
): ResolutionState | null {
  const last = resolutions.findLast((one) => one.withdrawn === null);
  return last !== undefined && fitsCodebook(codebook, last) ? last : null;
}

/**
 * Whether a resolution decides the entry: it covers the judgements it was made between, and later ones that say the
 * same. One that says otherwise opens the entry again.
 * In: the codebook, the resolution, everybody's current judgement.
 */
export function covers(
  codebook: Codebook,
  resolution: ResolutionState,
  votes: readonly JudgementState[],
): boolean {
  return votes.every(
    (vote) => resolution.between.includes(vote.id) || !differ(codebook, [resolution, vote]),
  );
}

/** In: a resolution. Out: the name of who decided, or of all who agreed. */
function resolvedBy({
  way,
  resolver,
  together,
}: Pick<ResolutionState, 'way' | 'resolver' | 'together'>): string {
  return way === 'enighet' ? listText(together) : resolver;
}

/**
 * A resolution in the shape of a judgement, for whoever asks what stands and not how it came about. Its id serves as
 * that of the judgement that stands; it is nobody's vote, and counts as none.
 */
export function asJudgement(resolution: ResolutionState): JudgementState {
  const { adviser, answers, outcome, derived, borderline, rationale } = resolution;
  const { at, time, by, withdrawn } = resolution;
  return {
    id: judgementId.parse(resolution.id),
    judge: resolvedBy(resolution),
    adviser,
    date: null,
    answers,
    outcome,
    derived,
    borderline,
    rationale,
    supersedes: null,
    at,
    time,
    by,
    withdrawn,
  };
}
