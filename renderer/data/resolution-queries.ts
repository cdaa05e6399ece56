import { useQuery } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import type { RoundId } from '../../shared/lib/ids.ts';
import type { EntryPlace } from './keep-drafts.ts';
import { useStore, type Store } from './store.tsx';

/** Out: every entry of the round whose judgements differ, or did before they were resolved. */
export function useResolutions(round: RoundId) {
  const { ask } = useStore();
  return useQuery(ask.resolution.list.queryOptions({ input: { round } }));
}

/** In: an entry. Out: what the one who is here has begun to choose in it; null where they have not. */
export function useBegunChoice({ round, unit }: EntryPlace) {
  const { ask } = useStore();
  return useQuery(ask.resolution.begun.queryOptions({ input: { round, unit } }));
}

/** In: an entry. Out: whether the store has the choice as it was last filled in. */
export function useChoiceKept({ round, unit }: EntryPlace): boolean {
  const { choices } = useStore();
  return useSyncExternalStore(choices.onChange, () => choices.isKept({ round, unit }));
}

type Doings = Store['client']['resolution'];

/** What settles judgements that differ, and takes that back. */
export type Resolving = {
  readonly resolve: (
    input: Parameters<Doings['resolve']>[0],
  ) => Promise<Awaited<ReturnType<Doings['resolve']>>>;
  readonly withdraw: (input: Parameters<Doings['withdraw']>[0]) => Promise<{ readonly n: number }>;
};

/** Out: how to resolve and to take it back. Error: each throws what the procedure refuses with; see `refusalOf`. */
export function useResolving(): Resolving {
  const { client } = useStore();
  const resolve = useCallback<Resolving['resolve']>(
    (input) => client.resolution.resolve(input),
    [client],
  );
  const withdraw = useCallback<Resolving['withdraw']>(
    (input) => client.resolution.withdraw(input),
    [client],
  );
  return { resolve, withdraw };
}
