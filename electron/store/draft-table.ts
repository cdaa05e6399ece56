import { z } from 'zod';
import { draft as draftSchema } from '../../shared/contract/entry-contract.ts';
import type { DraftView } from '../../shared/contract/views.ts';
import type { AdviserId, RoundId, UnitNumber } from '../../shared/lib/ids.ts';
import { draftTable, dropBeside, findBeside, putBeside } from './beside-the-log.ts';
import type { ReadHandle, WriteHandle } from './sql/handle.ts';
import { rowsOf } from './sql/query.ts';

/** Whose draft of which entry. */
export type DraftKey = {
  readonly round: RoundId;
  readonly unit: UnitNumber;
  readonly adviser: AdviserId;
};

/** Keeps what is filled in but not saved. Not a decision, so not in the log; it survives a crash all the same. */
export function saveDraft(
  handle: WriteHandle,
  { round, unit, adviser, draft }: DraftKey & { readonly draft: DraftView },
): void {
  putBeside(handle, draftTable, [round, unit, adviser, JSON.stringify(draft)]);
}

/** Drops a draft, as when it has been saved as a judgement. */
export function discardDraft(handle: WriteHandle, { round, unit, adviser }: DraftKey): void {
  dropBeside(handle, draftTable, [round, unit, adviser]);
}

/**
 * In: whose draft of which entry. Out: the draft, or null. One of an older form that no longer fits counts as none, and
 * so does one that is not as it was written; `verify` tells of that.
 */
export function readDraft(
  handle: ReadHandle,
  { round, unit, adviser }: DraftKey,
): DraftView | null {
  const row = findBeside(handle, draftTable, [round, unit, adviser]);
  if (row === null || !row.whole) return null;
  const parsed = draftSchema.safeParse(JSON.parse(row.values.at(-1) ?? 'null'));
  return parsed.success ? parsed.data : null;
}

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
