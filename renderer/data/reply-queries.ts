import { useQuery } from '@tanstack/react-query';
import type { RoundId } from '../../shared/lib/ids.ts';
import { useStore } from './store.tsx';

/**
 * In: a round. Out: what has passed with each municipality. Asked anew each time it is shown: a day passes without a
 * word in the log.
 */
export function useReplies(round: RoundId) {
  const { ask } = useStore();
  return useQuery({
    ...ask.reply.page.queryOptions({ input: { round } }),
    refetchOnMount: 'always',
  });
}
