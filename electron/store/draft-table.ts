import { z } from 'zod';
import { draft as draftSchema } from '../../shared/contract/entry-contract.ts';
import type { AdviserId, RoundId } from '../../shared/lib/ids.ts';
import { draftTable } from './beside-the-log.ts';
import { ownContent } from './own-content.ts';
import type { ReadHandle } from './sql/handle.ts';
import { rowsOf } from './sql/query.ts';

/** Judgements that somebody has begun on. */
export const drafts = ownContent(draftTable, draftSchema);

/** In: a round and an adviser. Out: the units with a draft. */
export function draftedUnits(
  handle: ReadHandle,
  round: RoundId,
  adviser: AdviserId,
): ReadonlySet<string> {
  const rows = rowsOf(
    handle,
    'SELECT unit FROM draft WHERE round = ? AND adviser = ?',
    z.object({ unit: z.string() }),
  );
  return new Set(rows(round, adviser).map((row) => row.unit));
}
