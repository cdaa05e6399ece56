import { type } from '@orpc/contract';
import { z } from 'zod';
import { releaseNumber, roundId, type ReleaseNumber, type RoundId } from '../lib/ids.ts';
import { digits, language } from './reading-contract.ts';
import { procedure } from './refused.ts';
import type { ReleasePage, SignedView, VerificationView } from './release-views.ts';

/** How journals want tables set in Word. */
export const tablePreset = z.enum(['standard', 'tidsskriftet', 'apa']);
export type TablePreset = z.infer<typeof tablePreset>;

export const tableFormat = z.enum(['docx', 'xlsx', 'csv', 'html', 'tex', 'md', 'json']);
export type TableFormat = z.infer<typeof tableFormat>;

/** How a Word file is to look: a preset, and the path of a house's own .docx whose styles are used, or null. */
export const wordLook = {
  preset: tablePreset.default('standard'),
  template: z.string().min(1).nullable().default(null),
};

const folder = z.string().min(1).nullable();

export const releaseContract = {
  page: procedure.input(z.strictObject({ round: roundId })).output(type<ReleasePage>()),
  /** The round of a release by its number. Error: `release-unknown`. */
  find: procedure
    .input(z.strictObject({ number: releaseNumber }))
    .output(
      type<{ readonly round: RoundId; readonly number: ReleaseNumber; readonly final: boolean }>(),
    ),
  /** The latest final release of a round. Error: `no-signed-release`. */
  latest: procedure
    .input(z.strictObject({ round: roundId }))
    .output(type<{ readonly number: ReleaseNumber }>()),
  /** The overview as it stands now, as a self-contained page marked as a draft. */
  preview: procedure
    .input(z.strictObject({ round: roundId }))
    .output(type<{ readonly html: string }>()),
  /** Freezes what stands now as a candidate, so that it can be seen before it is signed. */
  freeze: procedure
    .input(
      z.strictObject({
        round: roundId,
        number: releaseNumber.nullable(),
        /** Where it corrects an earlier one: which, and what is said to those who have read that. */
        corrects: z
          .strictObject({ release: releaseNumber, notice: z.string().trim().max(2000) })
          .nullable()
          .default(null),
      }),
    )
    .output(
      type<{ readonly number: string; readonly candidate: number; readonly manifest: string }>(),
    ),
  /** Signs what was frozen and shown (`manifest`). Authenticates again with the passphrase, or the full name. */
  sign: procedure
    .input(
      z.strictObject({
        round: roundId,
        number: releaseNumber,
        manifest: z.string(),
        role: z.string().trim().max(200),
        meaning: z.string().trim().max(500),
        authentication: z.string(),
      }),
    )
    .output(type<SignedView>()),
  /** Writes the release folder, with signatures in minisign's format where asked. Null: the dialog was closed. */
  export: procedure
    .input(z.strictObject({ number: releaseNumber, folder, minisign: z.boolean().default(false) }))
    .output(type<{ readonly folder: string; readonly files: readonly string[] } | null>()),
  /**
   * Asks for a house's own Word document, and looks whether its styles can be used. Null: the dialog was closed. Error:
   * `template-unreadable`.
   */
  chooseTemplate: procedure
    .input(z.strictObject({}))
    .output(type<{ readonly file: string } | null>()),
  exportTables: procedure
    .input(
      z.strictObject({
        round: roundId,
        release: releaseNumber.nullable(),
        formats: z.array(tableFormat).min(1),
        digits,
        language,
        ...wordLook,
        folder,
      }),
    )
    .output(type<{ readonly folder: string; readonly files: readonly string[] } | null>()),
  /** Checks a release folder, also against the one before it, or a mapping file. Null path: asks. */
  verify: procedure
    .input(
      z.strictObject({
        path: z.string().min(1).nullable(),
        after: z.string().min(1).nullable().default(null),
        /** Of a long log: every signature, or the last of each author, which holds the chain before it. */
        signatures: z.enum(['heads', 'all']).default('all'),
      }),
    )
    .output(type<VerificationView | null>()),
};
