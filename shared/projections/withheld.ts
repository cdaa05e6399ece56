import type { Round } from '../events/round.ts';
import type { EntryReading } from './entry-reading.ts';
import type { CommentState, EntryState } from './entry-state.ts';
import { needsSecond } from './second-needed.ts';
import { currentVotes, judgeKey } from './votes.ts';

/**
 * Who looks at something. `record`: nobody in particular, as a terminal that reads the file as a whole. `nobody`: a
 * window where no adviser is unlocked; whoever sits there could be the one who is to judge next.
 */
export type Asker =
  | { readonly kind: 'adviser'; readonly name: string }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'record' };

/** From whom what has been judged of an entry is kept, as far as that follows from the entry. */
export type Withholding = {
  /** Whether it is kept from whoever has not judged. */
  readonly keptBack: boolean;
  /** The keys of all who have judged, also where it was taken back (`judgeKey`). */
  readonly judges: readonly string[];
};

function isKeptBack(round: Round, entry: EntryState): boolean {
  if (entry.judgements.length === 0) return false;
  if (currentVotes(entry).length > 1 || !needsSecond(round, entry)) return false;
  return entry.resolutions.every((one) => one.withdrawn !== null);
}

/** In: the round and the entry as the log has it. Out: from whom its judgements are kept. */
export function withholdingOf(round: Round, entry: EntryState): Withholding {
  return {
    keptBack: isKeptBack(round, entry),
    judges: [...new Set(entry.judgements.map((one) => judgeKey(one.judge)))],
  };
}

/** In: from whom an entry's judgements are kept, and who looks. Out: whether from that one. */
export function isWithheldBy({ keptBack, judges }: Withholding, asker: Asker): boolean {
  if (!keptBack || asker.kind === 'record') return false;
  return asker.kind === 'nobody' || !judges.includes(judgeKey(asker.name));
}

/**
 * Whether what others have judged is kept from the one who looks. It is while the entry needs a second judgement,
 * fewer than two have one that stands, somebody has judged, and the one who looks has not: a second judgement is
 * worth something only where the first was not seen. A judgement that was taken back has been thought all the same,
 * on both sides. In: the round, the entry as the log has it, and who looks. Out: the answer.
 */
export function isWithheld(round: Round, entry: EntryState, asker: Asker): boolean {
  // Most entries are kept from nobody, and who has judged them need not be gathered.
  if (asker.kind === 'record' || !isKeptBack(round, entry)) return false;
  return isWithheldBy(withholdingOf(round, entry), asker);
}

/** The streams and names of those who have judged an entry: whatever else they wrote about it gives them away. */
type Judges = { readonly streams: ReadonlySet<string>; readonly names: ReadonlySet<string> };

/** In: an entry. Out: who has judged it, also where it was taken back. */
export function judgesOf({ judgements }: EntryState): Judges {
  return {
    streams: new Set(judgements.flatMap((one) => (one.adviser === null ? [] : [one.adviser]))),
    names: new Set(judgements.map((one) => judgeKey(one.judge))),
  };
}

/** Comments by others than the judges; a thread goes with the comment that began it. */
function maskedComments(
  comments: readonly CommentState[],
  { streams, names }: Judges,
): readonly CommentState[] {
  const kept = comments.filter((one) => !names.has(judgeKey(one.writer)));
  const threads = new Set(kept.map((one) => one.id));
  return kept
    .filter((one) => one.answers === null || threads.has(one.answers))
    .map((one) =>
      one.settled !== null && streams.has(one.settled.by)
        ? { ...one, settled: { ...one.settled, note: '' } }
        : one,
    );
}

/**
 * The entry as one sees it who must not know what others make of it: without judgements, resolutions and what the
 * judges settled, weighed or wrote, and without the answers that were a judge's reading of a source. What sources
 * say, who was rung and what a municipality objects to stays. In: an entry, and, where it is an earlier state, the
 * entry as it is now: what one wrote who judged only later gives that one away too. Out: the entry as it may be seen.
 */
export function maskedEntry(entry: EntryState, now: EntryState = entry): EntryState {
  const judges = judgesOf(now);
  return {
    ...entry,
    judgements: [],
    resolutions: [],
    statements: entry.statements.map((one) => (one.readByJudge ? { ...one, answers: {} } : one)),
    settlements: entry.settlements.filter((one) => !judges.streams.has(one.by)),
    weighings: entry.weighings.filter((one) => !judges.names.has(judgeKey(one.weigher))),
    comments: maskedComments(entry.comments, judges),
    contests: entry.contests.map((one) =>
      one.answer !== null && judges.streams.has(one.answer.by) ? { ...one, answer: null } : one,
    ),
  };
}

/**
 * The reading of an entry as one sees it who must not know what others make of it. That somebody has judged, and
 * that a second judgement is awaited, is said; outcome, mark and answers are not.
 * In: the reading of the masked entry, and the true reading. Out: the reading as it may be seen.
 */
export function maskedReading(
  masked: EntryReading,
  { standing, awaitingSecond }: EntryReading,
): EntryReading {
  return { ...masked, standing, awaitingSecond };
}
