import type { EventOf } from '../events/event.ts';
import { assertNever } from '../lib/assert-never.ts';
import type { EntryState, Trace } from './entry-state.ts';

/** In: an entry, what was done with a comment, and its trace. Out: the entry after it. */
export function withComment(
  state: EntryState,
  event: EventOf<'commented' | 'comment-settled' | 'comment-reopened'>,
  trace: Trace,
): EntryState {
  switch (event.type) {
    case 'commented': {
      const written = { ...event.comment, ...trace, writer: event.by, settled: null };
      return { ...state, comments: [...state.comments, written] };
    }
    case 'comment-settled':
    case 'comment-reopened': {
      const settled = event.type === 'comment-settled' ? { ...trace, note: event.note } : null;
      return {
        ...state,
        comments: state.comments.map((one) =>
          one.id === event.comment ? { ...one, settled } : one,
        ),
      };
    }
    default:
      return assertNever(event);
  }
}

/** In: an entry, what a municipality said against it or what came of that, and its trace. Out: the entry after it. */
export function withContest(
  state: EntryState,
  event: EventOf<'entry-contested' | 'contest-answered'>,
  trace: Trace,
): EntryState {
  switch (event.type) {
    case 'entry-contested':
      return {
        ...state,
        contests: [...state.contests, { ...event.contest, ...trace, answer: null }],
      };
    case 'contest-answered': {
      const answer = { ...trace, decision: event.decision, reason: event.reason };
      return {
        ...state,
        contests: state.contests.map((one) =>
          one.id === event.contest ? { ...one, answer } : one,
        ),
      };
    }
    default:
      return assertNever(event);
  }
}
