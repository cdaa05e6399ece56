import { eventIterator, type } from '@orpc/contract';
import { z } from 'zod';
import { sourceKind } from '../events/statement.ts';
import { roundId } from '../lib/ids.ts';
import type { FileView, ImportReport, ImportStep } from './intake-views.ts';
import { procedure } from './refused.ts';

const choice = z.strictObject({
  round: roundId,
  file: z.string().min(1),
  /** Null: the first sheet that has headings. */
  sheet: z.string().nullable(),
  /** Meanings chosen by hand: heading to meaning, null where the column is not to be used. */
  columns: z.record(z.string(), z.string().nullable()),
  source: sourceKind.nullable(),
});
export type ImportChoice = z.infer<typeof choice>;

export const intakeContract = {
  /** Opens a file (null: asks) and proposes what each column means. Null: the person closed the dialog. */
  inspect: procedure
    .input(z.strictObject({ round: roundId, file: z.string().min(1).nullable() }))
    .output(type<FileView | null>()),
  /** A dry run: the whole account, nothing stored. Aborting the call cancels. */
  preview: procedure.input(choice).output(eventIterator(type<ImportStep>())),
  /** Stores the rows in one transaction. Aborting the call cancels, and nothing is stored. */
  run: procedure.input(choice).output(eventIterator(type<ImportStep>())),
  /** Writes the refused rows of that choice as a workbook to mend and feed back. Null: the dialog was closed. */
  saveRefused: procedure
    .input(z.strictObject({ choice, file: z.string().min(1).nullable() }))
    .output(type<{ readonly file: string; readonly report: ImportReport } | null>()),
};
