import { keepPreviousData, useQuery } from '@tanstack/react-query';
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

/** Out: the list under a choice, with so many of its rows. The former one stays until the new one is there. */
export function useList(round: RoundId, chosen: ListChoice, limit: number) {
  const { ask } = useStore();
  return useQuery({
    ...ask.lists.list.queryOptions({ input: { round, ...sent(chosen), from: 0, limit } }),
    placeholderData: keepPreviousData,
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
