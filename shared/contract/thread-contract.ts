import { type } from '@orpc/contract';
import { z } from 'zod';
import {
  commentId,
  contestId,
  criterionId,
  isoDate,
  roundId,
  unitNumber,
  type CommentId,
  type ContestId,
  type CriterionId,
  type IsoDate,
  type UnitNumber,
} from '../lib/ids.ts';
import type { DueStanding } from '../projections/due-threads.ts';
import { procedure } from './refused.ts';

/** One thing somebody wrote. */
export type CommentView = {
  readonly id: CommentId;
  readonly writer: string;
  readonly time: string;
  readonly to: string | null;
  readonly text: string;
};

/** A comment with its answers. */
export type ThreadView = CommentView & {
  readonly unit: UnitNumber;
  readonly name: string;
  readonly criterion: CriterionId | null;
  readonly due: IsoDate | null;
  readonly settled: {
    readonly name: string;
    readonly time: string;
    readonly note: string;
  } | null;
  readonly answers: readonly CommentView[];
  /** Open, and the last word in it is for the one who asks. */
  readonly forMe: boolean;
};

/** An open thread with a due date. */
export type DueView = {
  readonly id: CommentId;
  readonly unit: UnitNumber;
  readonly name: string;
  readonly criterion: CriterionId | null;
  readonly due: IsoDate;
  readonly standing: DueStanding;
  /** Whole days to the date; negative after it. */
  readonly days: number;
  readonly writer: string;
  /** The one it is for; null: whoever works on the entry. */
  readonly to: string | null;
  readonly text: string;
  readonly answers: number;
  /** It is for the one who asks. */
  readonly mine: boolean;
};

/** What is due in a round, overdue first, then by date. */
export type DueList = {
  /** The day that «forfalt» is judged against. */
  readonly today: IsoDate;
  readonly rows: readonly DueView[];
};

export type ContestView = {
  readonly id: ContestId;
  /** Who said it: a role, never a name. */
  readonly role: string;
  readonly date: IsoDate;
  readonly text: string;
  readonly recordedBy: string;
  readonly answer: {
    readonly decision: 'endret' | 'beholdt';
    readonly reason: string;
    readonly name: string;
    readonly time: string;
  } | null;
};

const inEntry = { round: roundId, unit: unitNumber };
const longText = z.string().max(20_000);
const done = type<{ readonly n: number }>();

export const threadContract = {
  /** The threads of a round, or of one of its entries: open ones first, the one that is due first before the others. */
  list: procedure
    .input(z.strictObject({ round: roundId, unit: unitNumber.nullable() }))
    .output(type<readonly ThreadView[]>()),
  /** What is due, by the store's clock. */
  due: procedure.input(z.strictObject({ round: roundId })).output(type<DueList>()),
  comment: procedure
    .input(
      z.strictObject({
        ...inEntry,
        criterion: criterionId.nullable(),
        to: z.string().max(200).nullable(),
        text: longText,
        due: isoDate.nullable(),
        answers: commentId.nullable(),
      }),
    )
    .output(done),
  settle: procedure
    .input(z.strictObject({ ...inEntry, comment: commentId, note: longText }))
    .output(done),
  reopen: procedure
    .input(z.strictObject({ ...inEntry, comment: commentId, reason: longText }))
    .output(done),
  contests: procedure.input(z.strictObject(inEntry)).output(type<readonly ContestView[]>()),
  contest: procedure
    .input(z.strictObject({ ...inEntry, role: z.string().max(200), date: isoDate, text: longText }))
    .output(done),
  answerContest: procedure
    .input(
      z.strictObject({
        ...inEntry,
        contest: contestId,
        decision: z.enum(['endret', 'beholdt']),
        reason: longText,
      }),
    )
    .output(done),
};
