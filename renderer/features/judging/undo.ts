import type { EntryView } from '../../../shared/contract/views.ts';
import type { AdviserId, RoundId, UnitNumber } from '../../../shared/lib/ids.ts';
import type { Store } from '../../data/store.tsx';
import { draftOf, ownJudgement } from './judgement/judgement-form.ts';

const savedHere: { readonly by: AdviserId; readonly round: RoundId; readonly unit: UnitNumber }[] =
  [];

/** Notes that an adviser saved a judgement in this window, so that it is the one for them to undo. */
export function noteSaved(by: AdviserId, round: RoundId, unit: UnitNumber): void {
  savedHere.push({ by, round, unit });
}

/** In: who undoes, a round and the entry on the screen. Out: the entry whose judgement would be undone. */
function latest(by: AdviserId, round: RoundId, shown: UnitNumber): UnitNumber {
  return savedHere.findLast((one) => one.by === by && one.round === round)?.unit ?? shown;
}

/**
 * Takes back the latest own judgement, as a new event; what it said stays as a draft to mend. In: the store, who, where,
 * and the reason for the log. Out: the entry it was about, or null where there is nothing to undo.
 * Error: throws what the procedure refuses with.
 */
export async function undoLatest(
  store: Store,
  by: AdviserId,
  round: RoundId,
  shown: UnitNumber,
  reason: string,
): Promise<EntryView | null> {
  const unit = latest(by, round, shown);
  const entry = await store.queries.fetchQuery(
    store.ask.reading.entry.queryOptions({ input: { round, unit }, staleTime: 0 }),
  );
  const own = ownJudgement(entry);
  if (own === undefined) return null;
  await store.client.entry.withdrawJudgement({ round, unit, reason });
  const at = savedHere.findLastIndex(
    (one) => one.by === by && one.round === round && one.unit === unit,
  );
  if (at !== -1) savedHere.splice(at, 1);
  const view = await store.queries.fetchQuery(
    store.ask.reading.round.queryOptions({ input: { round } }),
  );
  store.drafts.keep({ round, unit }, draftOf(view.codebookContent, own));
  store.drafts.flush();
  return entry;
}
