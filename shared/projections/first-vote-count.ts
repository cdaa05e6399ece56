import type { FirstVoteCount } from '../contract/agreement-views.ts';
import type { EntryState, JudgementState } from './entry-state.ts';
import { firstVotes } from './votes.ts';

type Way = 'first' | 'independent' | 'notIndependent' | 'unknown';

function wayOf(vote: JudgementState, entry: EntryState): Way {
  if (vote.independent === true) return 'independent';
  if (vote.independent === false) return 'notIndependent';
  // Nobody had judged, so there was nothing to see; of what a file brings nobody knows who saw what.
  return vote.adviser !== null && entry.judgements[0] === vote ? 'first' : 'unknown';
}

/** In: entries. Out: how many first votes they have, and how those that are compared came about. */
export function firstVoteCount(entries: readonly EntryState[]): FirstVoteCount {
  const compared = { units: 0, votes: 0, first: 0, independent: 0, notIndependent: 0, unknown: 0 };
  let units = 0;
  let all = 0;
  for (const entry of entries) {
    const votes = firstVotes(entry);
    if (votes.length > 0) units += 1;
    all += votes.length;
    if (votes.length < 2) continue;
    compared.units += 1;
    compared.votes += votes.length;
    for (const vote of votes) compared[wayOf(vote, entry)] += 1;
  }
  return { units, votes: all, compared };
}
