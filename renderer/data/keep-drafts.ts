import type { QueryClient } from '@tanstack/react-query';
import type { DraftView, EntryView, QueueView } from '../../shared/contract/views.ts';
import { reasonCode } from '../../shared/events/judgement.ts';
import type { RoundId, UnitNumber } from '../../shared/lib/ids.ts';
import type { StoreConnection } from './store-connection.ts';
import type { StoreQuestions } from './store-questions.ts';

type Place = { readonly round: RoundId; readonly unit: UnitNumber };
type Waiting = Place & { readonly draft: DraftView | null };

const PAUSE_MS = 300;

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
    mark:
      mark === null
        ? null
        : { ...mark, reasons: reasonCode.options.filter((one) => mark.reasons.includes(one)) },
    rationale: draft.rationale,
  };
}

/** Keeps what is filled in but not saved, also while the store is away. */
export type DraftKeeper = {
  /** Keeps a draft, a moment after the last change; null: there is nothing to keep any more. */
  readonly keep: (place: Place, draft: DraftView | null) => void;
  /** Sends what waits, at once. */
  readonly flush: () => void;
  /** Drops what waits for an entry, because it has just been saved for good. */
  readonly forget: (place: Place) => void;
  /** Whether the store has said that it has what was last filled in. */
  readonly isKept: (place: Place) => boolean;
  /** Calls back when that may have changed. Out: how to stop. */
  readonly onChange: (listener: () => void) => () => void;
};

/**
 * In: the way to the store, its questions, and the cache of answers. Out: a keeper, for as long as the window lives.
 * Drafts that could not be sent are sent when the store is back.
 */
export function newDraftKeeper(
  connection: StoreConnection,
  ask: StoreQuestions,
  queries: QueryClient,
): DraftKeeper {
  const waiting = new Map<string, Waiting>();
  const sending = new Map<string, number>();
  const listeners = new Set<() => void>();
  const changed = (): void => {
    for (const listener of listeners) listener();
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keyOf = ({ round, unit }: Place): string => `${round} ${unit}`;

  const show = ({ round, unit, draft }: Waiting): void => {
    const { entry, queue } = ask.reading;
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
  };

  const underWay = (key: string, by: 1 | -1): void => {
    sending.set(key, (sending.get(key) ?? 0) + by);
  };

  const send = async (one: Waiting): Promise<void> => {
    const { round, unit, draft } = one;
    const { entry } = connection.client;
    underWay(keyOf(one), 1);
    try {
      if (draft === null) await entry.discardDraft({ round, unit });
      else await entry.saveDraft({ round, unit, draft: draftInput(draft) });
    } catch {
      // Kept until the store is back, unless the person has written on meanwhile.
      if (!waiting.has(keyOf(one))) waiting.set(keyOf(one), one);
    }
    underWay(keyOf(one), -1);
    changed();
  };

  const flush = (): void => {
    clearTimeout(timer);
    const all = [...waiting.values()];
    waiting.clear();
    for (const one of all) {
      show(one);
      void send(one);
    }
  };

  connection.onChange(() => {
    if (connection.state() === 'ready') flush();
  });
  window.addEventListener('pagehide', flush);
  window.addEventListener('blur', flush);

  return {
    keep: (place, draft) => {
      const one = { ...place, draft };
      waiting.set(keyOf(place), one);
      clearTimeout(timer);
      timer = setTimeout(flush, PAUSE_MS);
      changed();
    },
    flush,
    forget: (place) => {
      waiting.delete(keyOf(place));
      changed();
    },
    isKept: (place) => !waiting.has(keyOf(place)) && (sending.get(keyOf(place)) ?? 0) === 0,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
