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

/** A round's final releases, by number, and which later ones correct each. */
export type FinalReleases = {
  readonly releases: readonly ReleaseNumber[];
  readonly corrected: ReadonlyMap<ReleaseNumber, readonly ReleaseNumber[]>;
};

/** In: a round. Out: its final releases; none while they are not known. */
export function useFinalReleases(round: RoundId): FinalReleases {
  const final = useReleasePage(round).data?.releases.filter((one) => one.final) ?? [];
  return {
    releases: final.map((one) => one.number),
    corrected: new Map(final.map((one) => [one.number, one.correctedBy])),
  };
}

/** In: a round, and whether it is wanted. Out: the overview as it stands now, as a self-contained page. */
export function useOverviewPreview(round: RoundId, wanted: boolean) {
  const { ask } = useStore();
  return useQuery(ask.release.preview.queryOptions({ input: { round }, enabled: wanted }));
}
