import type { DraftView, EntryView } from '../../shared/contract/views.ts';
import {
  judgementId,
  type JudgementId,
  type RoundId,
  type UnitNumber,
} from '../../shared/lib/ids.ts';
import { draftInput } from './keep-drafts.ts';
import type { Store } from './store.tsx';

type Wanted = {
  readonly round: RoundId;
  readonly unit: UnitNumber;
  readonly draft: DraftView;
  readonly replaces: JudgementId | null;
};

/**
 * Saves a judgement. In: the store and the form. Out: the judgement's id, once it is on the disk.
 * Error: throws what the procedure refuses with; see `refusalOf`.
 */
export async function saveJudgement(store: Store, wanted: Wanted): Promise<JudgementId> {
  const { round, unit, draft, replaces } = wanted;
  const saved = await store.client.entry.judge({ round, unit, replaces, ...draftInput(draft) });
  const key = store.ask.reading.entry.queryKey({ input: { round, unit } });
  store.queries.setQueryData<EntryView>(key, (before) =>
    before === undefined ? before : { ...before, draft: null },
  );
  return judgementId.parse(saved.judgement);
}
