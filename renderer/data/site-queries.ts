import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReleaseNumber, RoundId } from '../../shared/lib/ids.ts';
import { useStore } from './store.tsx';

/** In: a round, a release of it or null for what stands now. Out: the first page of its site, and what it will hold. */
export function useSitePreview(round: RoundId, release: ReleaseNumber | null, known: boolean) {
  const { ask } = useStore();
  return useQuery(
    ask.site.preview.queryOptions({
      input: { round, release },
      enabled: known,
      placeholderData: keepPreviousData,
    }),
  );
}
