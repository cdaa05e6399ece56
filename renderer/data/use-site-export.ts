import { useEffect, useRef, useState } from 'react';
import type { SiteChoice, SiteStep, WrittenSite } from '../../shared/contract/site-contract.ts';
import { followSteps } from './follow-steps.ts';
import { useStore } from './store.tsx';
import { useDoing, type Doing } from './use-doing.ts';

export type SiteProgress = Extract<SiteStep, { kind: 'progress' }>;
type Finished = Extract<SiteStep, { kind: 'done' }>;

export type SiteExport = {
  readonly written: Doing<WrittenSite>;
  /** How far it has come; null before it is told, and when nothing is under way. */
  readonly step: SiteProgress | null;
  /** Whether the last one was called off. */
  readonly cancelled: boolean;
  /** Asks for a folder and writes the site in one there. */
  readonly write: (choice: Omit<SiteChoice, 'folder'>) => void;
  /** Nothing is written then. */
  readonly cancel: () => void;
};

/** Out: how far the writing of a site has come, how to start it, and how to call it off. */
export function useSiteExport(): SiteExport {
  const { client } = useStore();
  const [written, start] = useDoing<WrittenSite>();
  const [step, setStep] = useState<SiteProgress | null>(null);
  const [cancelled, setCancelled] = useState(false);
  const running = useRef(new AbortController());
  // Nobody waits for it on another page.
  useEffect(() => () => running.current.abort(), []);

  const follow = async (choice: Omit<SiteChoice, 'folder'>): Promise<WrittenSite | null> => {
    const mine = new AbortController();
    running.current = mine;
    setCancelled(false);
    try {
      const end = await followSteps<SiteProgress, Finished>(
        (options) => client.site.exportInSteps({ ...choice, folder: null }, options),
        mine.signal,
        setStep,
      );
      return end.written;
    } catch (error) {
      if (!mine.signal.aborted) throw error;
      setCancelled(true);
      return null;
    } finally {
      setStep(null);
    }
  };
  return {
    written,
    step,
    cancelled,
    write: (choice) => void start(() => follow(choice)),
    cancel: () => running.current.abort(),
  };
}
