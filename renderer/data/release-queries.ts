import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReleaseNumber, RoundId } from '../../shared/lib/ids.ts';
import type { Language } from '../../shared/lib/language.ts';
import type { Digits } from '../../shared/lib/norwegian-format.ts';
import { useStore } from './store.tsx';

/** In: a round, a release of it or null for what stands now, and digits. Out: its tables, as numbers and as printed. */
export function useTables(
  round: RoundId,
  release: ReleaseNumber | null,
  digits: Digits,
  language: Language = 'nb',
) {
  const { ask } = useStore();
  return useQuery(
    ask.reading.tables.queryOptions({
      input: { round, release, digits, language },
      placeholderData: keepPreviousData,
    }),
  );
}

/** Out: what stands in the way of a release of the round, what would be signed, and what is signed. */
export function useReleasePage(round: RoundId) {
  const { ask } = useStore();
  return useQuery(ask.release.page.queryOptions({ input: { round } }));
}

/** In: a round, and whether it is wanted. Out: the overview as it stands now, as a self-contained page. */
export function useOverviewPreview(round: RoundId, wanted: boolean) {
  const { ask } = useStore();
  return useQuery(ask.release.preview.queryOptions({ input: { round }, enabled: wanted }));
}
