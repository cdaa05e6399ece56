import type { Judgement } from '../events/judgement.ts';
import type { Round } from '../events/round.ts';
import { assertNever } from '../lib/assert-never.ts';
import type { EntryState } from './entry-state.ts';
import { currentVotes, judgeKey } from './votes.ts';

/** What each judge last meant, also where it was taken back and nothing stands. */
function lastWords(entry: EntryState): readonly Judgement[] {
  const current = currentVotes(entry);
  if (current.length > 0) return current;
  return [...new Map(entry.judgements.map((one) => [judgeKey(one.judge), one])).values()];
}

/**
 * Whether an entry has to be judged by a second person: because the round says so, or because somebody is asked to.
 * In: the round and the entry. Out: the answer; where nobody has judged yet and only borderline entries need one, no.
 */
export function needsSecond(round: Round, entry: EntryState): boolean {
  if (entry.assigned.andrevurdering !== undefined) return true;
  const { second } = round;
  switch (second.kind) {
    case 'none':
      return false;
    case 'all':
      return true;
    case 'borderline':
      return lastWords(entry).some((one) => one.borderline !== null);
    case 'share':
      return second.units.includes(entry.unit);
    default:
      return assertNever(second);
  }
}
