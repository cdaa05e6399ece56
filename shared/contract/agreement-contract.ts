import { type } from '@orpc/contract';
import { z } from 'zod';
import { agreementItem } from '../agreement/agreement-items.ts';
import { roundId } from '../lib/ids.ts';
import type { AgreementCell } from './agreement-views.ts';
import { procedure } from './refused.ts';

const name = z.string().min(1);

export const agreementContract = {
  /**
   * The units behind one cell of a table, as the asker may see them. `between` null: the table of all together, where
   * row and column have no order.
   */
  cell: procedure
    .input(
      z.strictObject({
        round: roundId,
        item: agreementItem,
        between: z.tuple([name, name]).nullable(),
        row: z.string(),
        column: z.string(),
      }),
    )
    .output(type<AgreementCell>()),
  /** Writes every statistic as a CSV file. Null: the dialog was closed. */
  export: procedure
    .input(z.strictObject({ round: roundId, folder: z.string().min(1).nullable() }))
    .output(type<{ readonly folder: string; readonly files: readonly string[] } | null>()),
};
