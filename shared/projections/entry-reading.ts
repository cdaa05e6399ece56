import { fitsCodebook } from '../codebook/judgement-fits.ts';
import type { Profile } from '../codebook/profile.ts';
import type { BorderlineMark } from '../events/judgement.ts';
import type { Round } from '../events/round.ts';
import type { OutcomeId } from '../lib/ids.ts';
import { differ, type Said } from './differences.ts';
import type { EntryState, JudgementState, ResolutionState } from './entry-state.ts';
import { needsSecond } from './second-needed.ts';
import { sourceConflicts, type SourceConflict } from './source-conflicts.ts';
import { asJudgement, covers, lastResolution } from './standing-resolution.ts';
import { currentVotes } from './votes.ts';

/** Where an entry stands. Registered = decided + undecided + not reached: every entry is in exactly one of these. */
export type EntryStanding = 'decided' | 'undecided' | 'not-reached';

/** What follows from an entry's state under the round's rules. */
export type EntryReading = {
  readonly standing: EntryStanding;
  readonly votes: readonly JudgementState[];
  /** The outcome that stands; null unless decided. */
  readonly outcome: OutcomeId | null;
  readonly borderline: BorderlineMark | null;
  readonly answers: Profile;
  /** What decides: the latest of those that agree, or the resolution in the shape of a judgement. */
  readonly judgement: JudgementState | null;
  /** What settled differing judgements; null where none did, or a later judgement has opened the entry again. */
  readonly resolution: ResolutionState | null;
  readonly awaitingSecond: boolean;
  readonly toResolve: boolean;
  readonly conflicts: readonly SourceConflict[];
};

function standingOf(entry: EntryState, decided: boolean, judged: boolean): EntryStanding {
  if (decided) return 'decided';
  return !judged && entry.notReached !== null ? 'not-reached' : 'undecided';
}

/**
 * Reads an entry. Decided: at least one judgement stands and all that stand give the same outcome. Where they
 * differ in outcome none stands, and the entry is undecided until they are resolved; so it is where one of them rests
 * on what a later version of the codebook does not have, until it is judged anew. Not reached counts only
 * where nobody has judged. A mark by any of those who agree on the outcome makes the entry borderline.
 * A resolution that covers every current judgement decides instead of them. One that a later judgement contradicts
 * decides nothing, and is not passed over either: the entry is to be resolved again.
 * In: the round and the entry's state. Out: its reading.
 */
export function readEntry(round: Round, entry: EntryState): EntryReading {
  const { codebook } = round;
  const votes = currentVotes(entry);
  const latest = votes.at(-1) ?? null;
  const last = latest === null ? null : lastResolution(codebook, entry);
  const resolution = last !== null && covers(codebook, last, votes) ? last : null;
  const said: readonly Said[] = last === null ? votes : [...votes, last];
  const agreed =
    latest !== null &&
    said.every((one) => one.outcome === latest.outcome) &&
    votes.every((one) => fitsCodebook(codebook, one));
  const resolved = resolution === null ? null : asJudgement(resolution);
  const judgement = resolved ?? (agreed ? latest : null);
  const marked = resolved ?? (agreed ? votes.findLast((one) => one.borderline !== null) : null);
  return {
    standing: standingOf(entry, judgement !== null, latest !== null),
    votes,
    outcome: judgement?.outcome ?? null,
    borderline: marked?.borderline ?? null,
    answers: judgement?.answers ?? {},
    judgement,
    resolution,
    awaitingSecond: resolution === null && votes.length === 1 && needsSecond(round, entry),
    toResolve: resolution === null && differ(codebook, said),
    conflicts: sourceConflicts(round, entry, resolved === null ? votes : [resolved]),
  };
}
