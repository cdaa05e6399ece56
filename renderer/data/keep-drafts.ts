import type { QueryClient } from '@tanstack/react-query';
import type { DraftView, EntryView, QueueView } from '../../shared/contract/views.ts';
import { reasonCode } from '../../shared/events/judgement.ts';
import type { RoundId, UnitNumber } from '../../shared/lib/ids.ts';
import { newKeeper, type Keeper } from './keep-later.ts';
import type { StoreConnection } from './store-connection.ts';
import type { StoreQuestions } from './store-questions.ts';

/** Which entry of which round. */
export type EntryPlace = { readonly round: RoundId; readonly unit: UnitNumber };

/** In: a mark as shown. Out: the same as the contract takes it. */
export function markInput(mark: NonNullable<DraftView['mark']>) {
  return { ...mark, reasons: reasonCode.options.filter((one) => mark.reasons.includes(one)) };
}

/** In: a draft as shown. Out: the same as the contract takes it. */
export function draftInput(draft: DraftView) {
  const { mark } = draft;
  return {
    answers: Object.fromEntries(
      Object.entries(draft.answers).map(([criterion, answers]) => [
        criterion,
        [...(answers ?? [])],
      ]),
    ),
    outcome: draft.outcome,
    mark: mark === null ? null : markInput(mark),
    rationale: draft.rationale,
  };
}

/** Keeps judgements that are begun. */
export type DraftKeeper = Keeper<EntryPlace, DraftView>;

/** In: the way to the store, its questions, and the cache of answers. Out: a keeper, for as long as the window lives. */
export function newDraftKeeper(
  connection: StoreConnection,
  ask: StoreQuestions,
  queries: QueryClient,
): DraftKeeper {
  const { entry, queue } = ask.reading;
  return newKeeper(connection, {
    keyOf: ({ round, unit }) => `${round} ${unit}`,
    show: ({ round, unit }, draft) => {
      queries.setQueryData<EntryView>(entry.queryKey({ input: { round, unit } }), (before) =>
        before === undefined ? before : { ...before, draft },
      );
      queries.setQueryData<QueueView>(queue.queryKey({ input: { round } }), (before) => {
        const hasDraft = draft !== null;
        const row = before?.rows.find((one) => one.unit === unit);
        if (before === undefined || row === undefined || row.hasDraft === hasDraft) return before;
        const rows = before.rows.map((one) => (one.unit === unit ? { ...one, hasDraft } : one));
        return { ...before, rows };
      });
    },
    send: (place, draft) =>
      draft === null
        ? connection.client.entry.discardDraft(place)
        : connection.client.entry.saveDraft({ ...place, draft: draftInput(draft) }),
  });
}
