import { type } from '@orpc/contract';
import { z } from 'zod';
import type { AppendixDocument } from '../appendix/appendix-document.ts';
import { releaseNumber, roundId } from '../lib/ids.ts';
import { procedure } from './refused.ts';
import { wordLook } from './release-contract.ts';

export const appendixFormat = z.enum(['docx', 'html', 'md']);
export type AppendixFormat = z.infer<typeof appendixFormat>;

/** Of which release; null: of what stands now, as the one who asks may see it. */
const which = { round: roundId, release: releaseNumber.nullable() };

export const appendixContract = {
  /** The method appendix. Refused: `release-unknown`, `release-not-final`. */
  show: procedure.input(z.strictObject(which)).output(type<AppendixDocument>()),
  /** Writes it. Null: the dialog was closed. Errors: `template-unreadable`, `file-not-found` where the template is gone. */
  export: procedure
    .input(
      z.strictObject({
        ...which,
        formats: z.array(appendixFormat).min(1),
        ...wordLook,
        folder: z.string().min(1).nullable(),
      }),
    )
    .output(type<{ readonly folder: string; readonly files: readonly string[] } | null>()),
};
