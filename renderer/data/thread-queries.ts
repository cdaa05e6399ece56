import { useQuery } from '@tanstack/react-query';
import type { RoundId, UnitNumber } from '../../shared/lib/ids.ts';
import { useStore } from './store.tsx';

/** In: a round, and one of its entries or null for all. Out: the threads, in order of work. */
export function useThreads(round: RoundId, unit: UnitNumber | null) {
  const { ask } = useStore();
  return useQuery(ask.thread.list.queryOptions({ input: { round, unit } }));
}

/** Out: what the municipality says against the entry. */
export function useContests(round: RoundId, unit: UnitNumber) {
  const { ask } = useStore();
  return useQuery(ask.thread.contests.queryOptions({ input: { round, unit } }));
}

/** Out: what is due in the round. Asked anew each time it is shown: a day passes without a word in the log. */
export function useDue(round: RoundId) {
  const { ask } = useStore();
  return useQuery({
    ...ask.thread.due.queryOptions({ input: { round } }),
    refetchOnMount: 'always',
  });
}
