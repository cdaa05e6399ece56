import { z } from 'zod';
import { draft as draftSchema } from '../../shared/contract/entry-contract.ts';
import type { DraftView } from '../../shared/contract/views.ts';
import type { AdviserId, RoundId, UnitNumber } from '../../shared/lib/ids.ts';
import type { ReadHandle, WriteHandle } from './sql/handle.ts';
import { changing, rowOf, rowsOf } from './sql/query.ts';

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
  changing(
    handle,
    'INSERT INTO draft (round, unit, adviser, content) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET content = excluded.content',
  )(round, unit, adviser, JSON.stringify(draft));
}

/** Drops a draft, as when it has been saved as a judgement. */
export function discardDraft(handle: WriteHandle, { round, unit, adviser }: DraftKey): void {
  changing(handle, 'DELETE FROM draft WHERE round = ? AND unit = ? AND adviser = ?')(
    round,
    unit,
    adviser,
  );
}

/** In: whose draft of which entry. Out: the draft, or null. A draft of an older form that no longer fits counts as none. */
export function readDraft(
  handle: ReadHandle,
  { round, unit, adviser }: DraftKey,
): DraftView | null {
  const row = rowOf(
    handle,
    'SELECT content FROM draft WHERE round = ? AND unit = ? AND adviser = ?',
    z.object({ content: z.string() }),
  )(round, unit, adviser);
  if (row === undefined) return null;
  const parsed = draftSchema.safeParse(JSON.parse(row.content));
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
