import { eventIterator, type } from '@orpc/contract';
import { z } from 'zod';
import {
  isoDate,
  releaseNumber,
  roundId,
  unitNumber,
  type CountyNumber,
  type IsoDate,
  type UnitNumber,
} from '../lib/ids.ts';
import type { EntryStanding } from '../projections/entry-reading.ts';
import { procedure } from './refused.ts';
import type { ContestView } from './thread-contract.ts';

export const sheetFormat = z.enum(['docx', 'txt']);
export type SheetFormat = z.infer<typeof sheetFormat>;

/** What has passed with one municipality about its entry. */
export type ReplyRow = {
  readonly unit: UnitNumber;
  readonly name: string;
  readonly county: CountyNumber;
  readonly standing: EntryStanding;
  readonly sent: { readonly date: IsoDate; readonly due: IsoDate | null } | null;
  /** The day an answer was asked for by is past, and none came. */
  readonly overdue: boolean;
  readonly replies: readonly {
    readonly date: IsoDate | null;
    /** Who answered: a role, never a name. */
    readonly role: string;
    readonly text: string;
  }[];
  readonly contests: readonly ContestView[];
};

export type RepliesView = {
  /** The day that «forfalt» is judged against. */
  readonly today: IsoDate;
  /** In register order. */
  readonly rows: readonly ReplyRow[];
  readonly numbers: Readonly<
    Record<'sent' | 'answered' | 'contesting' | 'changed' | 'kept' | 'open', number>
  >;
};

const inRound = { round: roundId };
const inEntry = { ...inRound, unit: unitNumber };
const longText = z.string().max(20_000);
const done = type<{ readonly n: number }>();

const sheetChoice = z.strictObject({
  ...inRound,
  /** Of which release; null: of what stands now, as the one who asks may see it. */
  release: releaseNumber.nullable(),
  /** Null: all that are decided or were not reached. */
  units: z.array(unitNumber).min(1).nullable(),
  formats: z.array(sheetFormat).min(1),
  due: isoDate.nullable(),
  folder: z.string().min(1).nullable(),
});
export type SheetChoice = z.infer<typeof sheetChoice>;

export type WrittenSheets = {
  readonly folder: string;
  readonly files: readonly string[];
  readonly units: readonly UnitNumber[];
};

/** How far the writing has come, and at last what was written; null: the dialog was closed. */
export type SheetStep =
  | {
      readonly kind: 'progress';
      readonly stage: 'sheets';
      readonly done: number;
      readonly total: number;
    }
  | { readonly kind: 'done'; readonly written: WrittenSheets | null };

export const replyContract = {
  page: procedure.input(z.strictObject(inRound)).output(type<RepliesView>()),
  /** Writes the sheets. Errors: `no-fact-sheets`, `entry-unknown`, `release-unknown`, `release-not-final`. */
  write: procedure.input(sheetChoice).output(type<WrittenSheets | null>()),
  /** The same, told step by step. Aborting the call cancels, and nothing is written. */
  writeInSteps: procedure.input(sheetChoice).output(eventIterator(type<SheetStep>())),
  /** Records that sheets were sent; without a date: today. The program sends nothing itself. */
  markSent: procedure
    .input(
      z.strictObject({
        ...inRound,
        units: z.array(unitNumber).min(1),
        date: isoDate.nullable(),
        due: isoDate.nullable(),
      }),
    )
    .output(done),
  withdrawSent: procedure.input(z.strictObject({ ...inEntry, reason: longText })).output(done),
  /** Records what a municipality answers, and that it contests the entry where it does. */
  record: procedure
    .input(
      z.strictObject({
        ...inEntry,
        role: z.string().max(200),
        date: isoDate,
        text: longText,
        contests: z.boolean(),
      }),
    )
    .output(done),
};
