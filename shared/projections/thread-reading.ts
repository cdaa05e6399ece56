import type { CommentState, EntryState } from './entry-state.ts';
import { judgeKey } from './votes.ts';

/** A comment that begins a thread, and what was answered to it, in order. */
export type Thread = { readonly first: CommentState; readonly answers: readonly CommentState[] };

/** In: an entry. Out: its threads, in the order in which they began. */
export function threadsOf({ comments }: Pick<EntryState, 'comments'>): readonly Thread[] {
  return comments
    .filter((one) => one.answers === null)
    .map((first) => ({ first, answers: comments.filter((one) => one.answers === first.id) }));
}

/**
 * In: a thread and a name. Out: whether it waits for that person: it is open, and the last comment that is addressed to
 * anybody is addressed to that one, who has not written since.
 */
export function awaits({ first, answers }: Thread, name: string): boolean {
  if (first.settled !== null) return false;
  const own = judgeKey(name);
  const all = [first, ...answers];
  const asked = all.findLastIndex((one) => one.to !== null && judgeKey(one.to) === own);
  return asked !== -1 && all.slice(asked + 1).every((one) => judgeKey(one.writer) !== own);
}
