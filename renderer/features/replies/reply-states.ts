import type { ReplyRow } from '../../../shared/contract/reply-contract.ts';

/** Which municipalities are shown, in the order of the buttons. */
export const replyStates = ['contested', 'overdue', 'sent', 'answered', 'unsent', 'all'] as const;
export type ReplyState = (typeof replyStates)[number];

const answered = ({ replies, contests }: ReplyRow): boolean => replies.length + contests.length > 0;

/** In: a row. Out: whether it has an objection that nobody has answered. */
export const isOpen = ({ contests }: ReplyRow): boolean =>
  contests.some((one) => one.answer === null);

function passes(row: ReplyRow, state: ReplyState): boolean {
  switch (state) {
    case 'contested':
      return row.contests.length > 0;
    case 'overdue':
      return row.overdue;
    case 'sent':
      return row.sent !== null && !answered(row);
    case 'answered':
      return answered(row);
    case 'unsent':
      return row.sent === null && row.standing !== 'undecided';
    case 'all':
      return true;
    default:
      return state satisfies never;
  }
}

/** In: all rows and which to show. Out: those; of the contested, the ones that wait for an answer first. */
export function repliesIn(rows: readonly ReplyRow[], state: ReplyState): readonly ReplyRow[] {
  const found = rows.filter((one) => passes(one, state));
  return state === 'contested'
    ? found.toSorted((one, other) => Number(isOpen(other)) - Number(isOpen(one)))
    : found;
}
