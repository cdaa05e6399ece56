import type { Codebook } from '../codebook/codebook.ts';
import { answersTo, sameAnswers, type Profile } from '../codebook/profile.ts';
import type { BorderlineMark } from '../events/judgement.ts';
import type { Round } from '../events/round.ts';
import type { OutcomeId } from '../lib/ids.ts';
import type { EntryState, JudgementState } from './entry-state.ts';
import { needsSecond } from './second-needed.ts';
import { sourceConflicts, type SourceConflict } from './source-conflicts.ts';
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
  readonly judgement: JudgementState | null;
  readonly awaitingSecond: boolean;
  readonly toResolve: boolean;
  readonly conflicts: readonly SourceConflict[];
};

function votesDiffer(codebook: Codebook, one: JudgementState, other: JudgementState): boolean {
  if (one.outcome !== other.outcome) return true;
  if ((one.borderline === null) !== (other.borderline === null)) return true;
  return codebook.criteria.some(({ id }) => {
    const left = answersTo(one.answers, id);
    const right = answersTo(other.answers, id);
    return left.length > 0 && right.length > 0 && !sameAnswers(left, right);
  });
}

/**
 * Reads an entry. Decided: at least one judgement stands and all that stand give the same outcome. Where they
 * differ in outcome none stands, and the entry is undecided until they are resolved. Not reached counts only
 * where nobody has judged. A mark by any of those who agree on the outcome makes the entry borderline.
 * In: the round and the entry's state. Out: its reading.
 */
export function readEntry(round: Round, entry: EntryState): EntryReading {
  const { codebook } = round;
  const votes = currentVotes(entry);
  const latest = votes.at(-1) ?? null;
  const toResolve = votes.some((one) => votes.some((other) => votesDiffer(codebook, one, other)));
  const agreed = latest !== null && votes.every((one) => one.outcome === latest.outcome);
  const judgement = agreed ? latest : null;
  const standing = agreed
    ? 'decided'
    : latest === null && entry.notReached !== null
      ? 'not-reached'
      : 'undecided';
  return {
    standing,
    votes,
    outcome: judgement?.outcome ?? null,
    borderline: agreed
      ? (votes.findLast((one) => one.borderline !== null)?.borderline ?? null)
      : null,
    answers: judgement?.answers ?? {},
    judgement,
    awaitingSecond: votes.length === 1 && needsSecond(round, entry),
    toResolve,
    conflicts: sourceConflicts(round, entry, votes),
  };
}
