import type { IsoDate, UnitNumber } from '../lib/ids.ts';
import type { ContestState, EntryState, SheetState, StatementState } from './entry-state.ts';

/** What has passed between the program's users and a municipality about its entry. */
export type ReplyReading = {
  /** The sheet that was sent last; null where none was. */
  readonly sent: SheetState | null;
  /** What it answered, in the order in which it was recorded. */
  readonly replies: readonly StatementState[];
  readonly contests: readonly ContestState[];
};

/** In: an entry. Out: what was sent, what was answered, and what was said against it. */
export function replyOf({
  sheets,
  statements,
  contests,
}: Pick<EntryState, 'sheets' | 'statements' | 'contests'>): ReplyReading {
  return {
    sent: sheets.findLast((one) => one.withdrawn === null) ?? null,
    replies: statements.filter((one) => one.source === 'tilsvar' && one.withdrawn === null),
    contests,
  };
}

/** In: a reading, and today's date. Out: whether it is past the day an answer was asked for by, and none came. */
export function isOverdue({ sent, replies, contests }: ReplyReading, today: IsoDate): boolean {
  const due = sent?.due ?? null;
  return due !== null && due < today && replies.length === 0 && contests.length === 0;
}

type Read = { readonly unit: UnitNumber; readonly reply: ReplyReading };

/** The units that a sheet was sent to, that answered, that contested; and of those what came of it. */
export type ReplyNumbers = Readonly<
  Record<'sent' | 'answered' | 'contesting' | 'changed' | 'kept' | 'open', readonly UnitNumber[]>
>;

/**
 * In: the units of a round with what has passed. Out: those that each number counts. A unit that has contested has
 * answered, also where nobody was sent a sheet; it is under each decision that was made of it.
 */
export function replyNumbers(units: readonly Read[]): ReplyNumbers {
  const where = (test: (reply: ReplyReading) => boolean): readonly UnitNumber[] =>
    units.filter(({ reply }) => test(reply)).map(({ unit }) => unit);
  const answered = (decision: 'endret' | 'beholdt') =>
    where(({ contests }) => contests.some((one) => one.answer?.decision === decision));
  return {
    sent: where(({ sent }) => sent !== null),
    answered: where(({ replies, contests }) => replies.length + contests.length > 0),
    contesting: where(({ contests }) => contests.length > 0),
    changed: answered('endret'),
    kept: answered('beholdt'),
    open: where(({ contests }) => contests.some((one) => one.answer === null)),
  };
}
