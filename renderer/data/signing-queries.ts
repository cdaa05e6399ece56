import { useQuery } from '@tanstack/react-query';
import type { ReleaseNumber, Sha256Hex } from '../../shared/lib/ids.ts';
import { useStore } from './store.tsx';

/** In: a frozen release of the open mapping, and its manifest. Out: it as a signer sees it; anew when it is frozen anew. */
export function useShownCandidate(number: ReleaseNumber, manifest: string) {
  const { ask } = useStore();
  const options = ask.signing.shown.queryOptions({ input: { number } });
  return useQuery({ ...options, queryKey: [...options.queryKey, manifest] });
}

/** Which overview is wanted: of a release in the open mapping, or of a candidate in a file. */
export type OverviewOf =
  | { readonly kind: 'release'; readonly number: ReleaseNumber; readonly manifest: string }
  | { readonly kind: 'file'; readonly file: string; readonly manifest: Sha256Hex };

/** In: which overview, and whether it is wanted. Out: the page, as it was frozen. */
export function useFrozenOverview(of: OverviewOf, wanted: boolean) {
  const { client } = useStore();
  return useQuery({
    queryKey: ['frozen-overview', of],
    enabled: wanted,
    queryFn: () =>
      of.kind === 'release'
        ? client.signing.overview({ number: of.number })
        : client.signing.candidateOverview({ file: of.file, manifest: of.manifest }),
  });
}
