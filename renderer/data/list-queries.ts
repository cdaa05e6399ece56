import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import type { QueueRow } from '../../shared/contract/views.ts';
import type { RoundId } from '../../shared/lib/ids.ts';
import { useStore, type Store } from './store.tsx';

/** What is chosen: of each facet any of these values, and words of the name. */
export type ListChoice = {
  readonly choice: Readonly<Record<string, readonly string[]>>;
  readonly search: string;
};

const sent = ({ choice, search }: ListChoice) => ({
  search,
  choice: Object.fromEntries(Object.entries(choice).map(([facet, values]) => [facet, [...values]])),
});

/** So many rows are asked for at once: a screenful and some more. */
export const portion = 60;

const asked = (round: RoundId, chosen: ListChoice, at: number) => ({
  input: { round, ...sent(chosen), from: at * portion, limit: portion },
});

/** Out: the list under a choice, with its first portion. The former one stays until the new one is there. */
export function useList(round: RoundId, chosen: ListChoice) {
  const { ask } = useStore();
  return useQuery({
    ...ask.lists.list.queryOptions(asked(round, chosen, 0)),
    placeholderData: keepPreviousData,
  });
}

/** In: a round, a choice, and which portions. Out: the rows that are there, by their place in the list. */
export function useListPortions(
  round: RoundId,
  chosen: ListChoice,
  portions: readonly number[],
): ReadonlyMap<number, QueueRow> {
  const { ask } = useStore();
  return useQueries({
    queries: portions.map((at) => ask.lists.list.queryOptions(asked(round, chosen, at))),
    combine: (found) =>
      new Map(
        found.flatMap(({ data }, nth) => {
          const from = (portions[nth] ?? 0) * portion;
          return (data?.rows ?? []).map((row, at) => [from + at, row] as const);
        }),
      ),
  });
}

/** Out: how to get all units that a choice leaves. */
export function useListedUnits(): (
  round: RoundId,
  chosen: ListChoice,
) => ReturnType<Store['client']['lists']['units']> {
  const { client } = useStore();
  return (round, chosen) => client.lists.units({ round, ...sent(chosen) });
}
