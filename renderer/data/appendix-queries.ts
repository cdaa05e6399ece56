import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReleaseNumber, RoundId } from '../../shared/lib/ids.ts';
import { useStore } from './store.tsx';

/** In: a round, and a release of it or null for what stands now. Out: its method appendix. */
export function useAppendix(round: RoundId, release: ReleaseNumber | null) {
  const { ask } = useStore();
  return useQuery(
    ask.appendix.show.queryOptions({
      input: { round, release },
      placeholderData: keepPreviousData,
    }),
  );
}
