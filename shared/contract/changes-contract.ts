import { type } from '@orpc/contract';
import { z } from 'zod';
import type { DifferenceCounts } from '../changes/difference-summary.ts';
import type { ReleaseDifference } from '../changes/release-difference.ts';
import { releaseNumber, roundId, type ReleaseNumber, type RoundId } from '../lib/ids.ts';
import { procedure } from './refused.ts';

export const differenceFormat = z.enum(['docx', 'json', 'html']);
export type DifferenceFormat = z.infer<typeof differenceFormat>;

/** Two releases, the earlier first. Null: what stands now in the round. */
const asked = z.strictObject({
  round: roundId,
  from: releaseNumber.nullable(),
  to: releaseNumber.nullable(),
});
export type DifferenceAsked = z.infer<typeof asked>;

/** What differs, with its counts and the sentences that sum it up. */
export type DifferenceView = ReleaseDifference & {
  readonly counts: DifferenceCounts;
  readonly summary: readonly string[];
};

const folder = z.string().min(1);
const formats = z.array(differenceFormat).min(1);

type Written = { readonly folder: string; readonly files: readonly string[] };

export const changesContract = {
  /** The final releases of the file that can be held against each other, by number; each with its round. */
  choices: procedure.input(z.strictObject({ round: roundId })).output(
    type<{
      readonly releases: readonly {
        readonly number: ReleaseNumber;
        readonly round: RoundId;
        readonly roundName: string;
        readonly correctedBy: readonly ReleaseNumber[];
      }[];
      /** Whether anything has changed in the round since its last release. */
      readonly changedSince: boolean;
    }>(),
  ),
  /** Errors: `release-unknown`, `release-not-final`. */
  view: procedure.input(asked).output(type<DifferenceView>()),
  /** Two release folders, without the mapping they are from. Errors: `not-a-release`, `verification-failed` with every place. */
  folders: procedure
    .input(z.strictObject({ from: folder, to: folder }))
    .output(type<DifferenceView>()),
  /** Null: the dialog was closed. */
  export: procedure
    .input(asked.extend({ formats, folder: folder.nullable() }))
    .output(type<Written | null>()),
  exportFolders: procedure
    .input(z.strictObject({ from: folder, to: folder, formats, folder }))
    .output(type<Written>()),
};
