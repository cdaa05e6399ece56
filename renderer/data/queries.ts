import { queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { EntryView, QueueRow } from '../../shared/contract/views.ts';
import type { RoundId, UnitNumber } from '../../shared/lib/ids.ts';
import type { StoreClient } from './store-connection.ts';
import { useStore } from './store.tsx';

/** Out: who is here and what is open. */
export function useSessionState() {
  const { ask } = useStore();
  return useQuery(ask.session.state.queryOptions());
}

/** In: the client, and what is remembered. Out: how to ask for it. */
export function rememberedOptions<Key extends string>(client: StoreClient, keys: readonly Key[]) {
  return queryOptions({
    queryKey: ['remembered', ...keys],
    queryFn: async () => {
      const values = await Promise.all(
        keys.map(async (key) => [key, await client.session.setting({ key })] as const),
      );
      // The pairs above hold every key asked for.
      return Object.fromEntries(values) as Record<Key, string | null>;
    },
  });
}

/** Out: the values the program remembers, each null where nothing is. Asked once, at the start. */
export function useRemembered<Key extends string>(keys: readonly Key[]) {
  const { client } = useStore();
  return useQuery(rememberedOptions(client, keys));
}

/** Out: the round with its codebook; asked anew only where the codebook has changed, in this window or another. */
export function useRoundView(round: RoundId) {
  const { ask } = useStore();
  const { data: session } = useSessionState();
  const view = useQuery(ask.reading.round.queryOptions({ input: { round } }));
  const holds = session?.mapping?.rounds.find((one) => one.id === round)?.codebookVersion;
  const shown = view.data?.codebookVersion;
  const { refetch } = view;
  useEffect(() => {
    if (holds !== undefined && shown !== undefined && holds !== shown) void refetch();
  }, [holds, shown, refetch]);
  return view;
}

/** Out: the queue with its account. */
export function useQueue(round: RoundId) {
  const { ask } = useStore();
  return useQuery(ask.reading.queue.queryOptions({ input: { round } }));
}

/** In: rounds. Out: the rows of all of them that are there already. */
export function useRowsOf(rounds: readonly RoundId[]): readonly QueueRow[] {
  const { ask } = useStore();
  return useQueries({
    queries: rounds.map((round) => ask.reading.queue.queryOptions({ input: { round } })),
    combine: (found) => found.flatMap((one) => one.data?.rows ?? []),
  });
}

/** Out: everything of one entry. */
export function useEntry(round: RoundId, unit: UnitNumber) {
  const { ask } = useStore();
  return useQuery(ask.reading.entry.queryOptions({ input: { round, unit } }));
}

/** In: a round and some of its units. Out: everything of those entries that is there already, in the order given. */
export function useEntries(round: RoundId, units: readonly UnitNumber[]): readonly EntryView[] {
  const { ask } = useStore();
  return useQueries({
    queries: units.map((unit) => ask.reading.entry.queryOptions({ input: { round, unit } })),
    combine: (found) => found.flatMap((one) => one.data ?? []),
  });
}

/** Out: everything that has been done to one entry, newest last. */
export function useHistory(round: RoundId, unit: UnitNumber) {
  const { ask } = useStore();
  return useQuery(ask.reading.history.queryOptions({ input: { round, unit } }));
}

/** Out: the front page's numbers. */
export function useFront(round: RoundId) {
  const { ask } = useStore();
  return useQuery(ask.reading.front.queryOptions({ input: { round } }));
}

/** Out: every borderline case of the round, and the range of each number because of them. */
export function useBorderline(round: RoundId) {
  const { ask } = useStore();
  return useQuery(ask.reading.borderline.queryOptions({ input: { round } }));
}
