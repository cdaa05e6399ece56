import { z } from 'zod';
import { draft as draftSchema } from '../../shared/contract/entry-contract.ts';
import type { RoundId } from '../../shared/lib/ids.ts';
import { draftTable } from './beside-the-log.ts';
import { ownContent, type Own } from './own-content.ts';
import type { ReadHandle } from './sql/handle.ts';
import { rowsOf } from './sql/query.ts';

/** Judgements that somebody has begun on. */
export const drafts = ownContent(draftTable, draftSchema);

/** In: a round and whose. Out: the units with a draft, under whichever key of theirs. */
export function draftedUnits(
  handle: ReadHandle,
  round: RoundId,
  { adviser, earlier = [] }: Own,
): ReadonlySet<string> {
  const rows = rowsOf(
    handle,
    'SELECT unit FROM draft WHERE round = ? AND adviser = ?',
    z.object({ unit: z.string() }),
  );
  return new Set([adviser, ...earlier].flatMap((one) => rows(round, one).map((row) => row.unit)));
}
