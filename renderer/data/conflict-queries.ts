import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { RoundId } from '../../shared/lib/ids.ts';
import { useStore, type Store } from './store.tsx';

/** Out: every source conflict of the round. */
export function useConflicts(round: RoundId) {
  const { ask } = useStore();
  return useQuery(ask.conflict.list.queryOptions({ input: { round } }));
}

type Settle = Store['client']['conflict']['settle'];

/** Out: how to say which answer holds. Error: throws what the procedure refuses with; see `refusalOf`. */
export function useSettleConflict(): (
  input: Parameters<Settle>[0],
) => Promise<{ readonly n: number }> {
  const { client } = useStore();
  return useCallback((input) => client.conflict.settle(input), [client]);
}
