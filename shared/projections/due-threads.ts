import { dayOfDate } from '../intake/calendar.ts';
import type { IsoDate } from '../lib/ids.ts';
import type { EntryState } from './entry-state.ts';
import { threadsOf, type Thread } from './thread-reading.ts';

/** Where a due date stands against today. */
export type DueStanding = 'forfalt' | 'i-dag' | 'kommer';

/** An open thread that somebody is to be done with by a date. */
export type DueThread = {
  readonly thread: Thread;
  readonly due: IsoDate;
  readonly standing: DueStanding;
  /** Whole days to the date; negative after it. */
  readonly days: number;
  /** The one it is for: whom the last comment with a name on it was addressed to; null: whoever works on the entry. */
  readonly to: string | null;
};

function standingOf(days: number): DueStanding {
  if (days === 0) return 'i-dag';
  return days < 0 ? 'forfalt' : 'kommer';
}

/** In: an entry and today's date. Out: its open threads with a due date, in the order in which they began. */
export function dueThreads(
  entry: Pick<EntryState, 'comments'>,
  today: IsoDate,
): readonly DueThread[] {
  return threadsOf(entry).flatMap((thread) => {
    const { first, answers } = thread;
    const { due, settled } = first;
    if (due === null || settled !== null) return [];
    const days = dayOfDate(due) - dayOfDate(today);
    const to = [first, ...answers].findLast((one) => one.to !== null)?.to ?? null;
    return [{ thread, due, standing: standingOf(days), days, to }];
  });
}

/** The order of work: what is overdue first, since the earliest date is; of one date what was written first. */
export function byDueDate(one: DueThread, other: DueThread): number {
  if (one.due !== other.due) return one.due < other.due ? -1 : 1;
  return one.thread.first.at - other.thread.first.at;
}
