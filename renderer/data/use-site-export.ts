import type { SiteChoice, SiteStep, WrittenSite } from '../../shared/contract/site-contract.ts';
import { useStore } from './store.tsx';
import { useWrittenInSteps, type WrittenInSteps } from './use-written-in-steps.ts';

export type SiteProgress = Extract<SiteStep, { kind: 'progress' }>;
type Chosen = Omit<SiteChoice, 'folder'>;

/** Out: the writing of a site. */
export function useSiteExport(): WrittenInSteps<Chosen, SiteProgress, WrittenSite> {
  const { client } = useStore();
  return useWrittenInSteps((choice, options) =>
    client.site.exportInSteps({ ...choice, folder: null }, options),
  );
}
