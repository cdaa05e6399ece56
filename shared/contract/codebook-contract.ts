import { type } from '@orpc/contract';
import { z } from 'zod';
import type { CodebookDifference } from '../codebook/codebook-difference.ts';
import type { Codebook } from '../codebook/codebook.ts';
import { roundId, type UnitNumber } from '../lib/ids.ts';
import type { RejudgeReason } from '../projections/rejudge.ts';
import { procedure } from './refused.ts';

/** One version of a round's codebook, who took it into use and why, and what it changed. */
export type CodebookVersionView = {
  readonly version: number;
  /** The version that holds now. */
  readonly current: boolean;
  readonly by: string;
  readonly time: string;
  readonly hash: string;
  /** Null for the version the round began with. */
  readonly reason: string | null;
  readonly codebook: Codebook;
  /** Against the version before; none for the first. */
  readonly differences: readonly CodebookDifference[];
  /** How many judgements that count today were made under it. */
  readonly judgements: number;
};

/** An entry that is to be judged anew, with what is the matter. */
export type RejudgeRow = {
  readonly unit: UnitNumber;
  readonly name: string;
  readonly reasons: readonly RejudgeReason[];
};

/** Which entries a version of the codebook asks somebody to look at, in register order. */
export type RejudgeView = {
  readonly version: number;
  readonly rows: readonly RejudgeRow[];
  /** How many of them cannot be published as they stand. */
  readonly must: number;
  /** How many entries are left out, since the one who asks is to judge them independently. */
  readonly heldBack: number;
};

/** What a version that is not yet in use would do. */
export type CodebookEffectView = RejudgeView & {
  readonly from: number;
  readonly differences: readonly CodebookDifference[];
  /** Entries that somebody has judged; the others are not touched. */
  readonly judged: number;
  /** Entries whose outcome is another, or gone, from the same answers. */
  readonly changes: number;
  /** Entries whose outcome could be another when what is new is asked. */
  readonly couldChange: number;
  /** Entries decided by a wording that is changed. */
  readonly oldWording: number;
};

const inRound = { round: roundId };
const path = z.string().min(1).nullable();
/** As somebody wrote it; the rules read it strictly and name every mistake. */
const unread = z.unknown();

export const codebookContract = {
  versions: procedure.input(z.strictObject(inRound)).output(type<readonly CodebookVersionView[]>()),
  /** Errors: `codebook-invalid` with every mistake, and as `change` refuses, the reason aside. */
  preview: procedure
    .input(z.strictObject({ ...inRound, codebook: unread }))
    .output(type<CodebookEffectView>()),
  /** Takes a new version into use. */
  change: procedure
    .input(z.strictObject({ ...inRound, codebook: unread, reason: z.string().max(20_000) }))
    .output(type<{ readonly n: number }>()),
  rejudge: procedure.input(z.strictObject(inRound)).output(type<RejudgeView>()),
  /** Reads a codebook from a JSON file (null: asks). Null: the dialog was closed. Error: `codebook-invalid`. */
  read: procedure.input(z.strictObject({ file: path })).output(type<Codebook | null>()),
  /** Writes a version (null: the one that holds) as JSON. A file that is named and there already is refused. */
  save: procedure
    .input(z.strictObject({ ...inRound, version: z.int().nullable(), file: path }))
    .output(type<{ readonly file: string } | null>()),
  /** The new version as it was left in the editor, or null. */
  draft: procedure.input(z.strictObject(inRound)).output(type<string | null>()),
  saveDraft: procedure
    .input(z.strictObject({ ...inRound, draft: z.string().max(2_000_000).nullable() }))
    .output(type<null>()),
};
