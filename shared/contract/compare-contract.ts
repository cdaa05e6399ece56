import { type } from '@orpc/contract';
import { z } from 'zod';
import type { ComparisonReport } from '../compare/comparison-report.ts';
import type { ComparisonView } from '../compare/comparison-view.ts';
import {
  isoDate,
  releaseNumber,
  roundId,
  type IsoDate,
  type ReleaseNumber,
  type RoundId,
} from '../lib/ids.ts';
import { digits } from './reading-contract.ts';
import { procedure } from './refused.ts';
import { tableFormat } from './release-contract.ts';

/** A round as it stands now (release null), or as one of its final releases has it. */
const version = z.strictObject({ round: roundId, release: releaseNumber.nullable() });
export type ComparedVersion = z.infer<typeof version>;

/** `as`: as the adviser of that name may see it. Only for a terminal, which reads the file as a whole otherwise. */
const asked = z.strictObject({
  from: version,
  to: version,
  register: isoDate,
  /** `utfall`, or the id of a group of outcomes that both codebooks have. */
  by: z.string().min(1).max(80),
  /** Numbers under different codebooks are wanted all the same. */
  noted: z.boolean(),
  as: z.string().max(200).optional(),
});
export type ComparisonAsked = z.infer<typeof asked>;

/** What can be compared, and on which registers. */
export type ComparisonChoices = {
  /** Every round as it stands now and its final releases, oldest first. */
  readonly versions: readonly {
    readonly round: RoundId;
    readonly roundName: string;
    readonly release: ReleaseNumber | null;
    /** The final releases that correct it. */
    readonly correctedBy: readonly ReleaseNumber[];
    readonly registerDate: IsoDate;
  }[];
  /** The first day of each division into municipalities that the register knows, oldest first. */
  readonly registers: readonly IsoDate[];
};

export const compareContract = {
  choices: procedure.input(z.strictObject({})).output(type<ComparisonChoices>()),
  view: procedure.input(asked).output(type<ComparisonView>()),
  report: procedure.input(asked).output(type<ComparisonReport>()),
  /** Writes the tables of the comparison. Null: the dialog was closed. */
  export: procedure
    .input(
      asked.extend({
        formats: z.array(tableFormat).min(1),
        digits,
        folder: z.string().min(1).nullable(),
      }),
    )
    .output(type<{ readonly folder: string; readonly files: readonly string[] } | null>()),
};
