import { useEffect, useState } from 'react';
import type { CheckingView } from '../../shared/contract/views.ts';
import { useStore } from './store.tsx';

const pauseMs = 500;

/** Out: how far the check of a long log has come that goes on while the mapping is in use; null where there is none. */
export function useLogCheck(): CheckingView | null {
  const { client } = useStore();
  const [checking, setChecking] = useState<CheckingView | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const listen = async (): Promise<void> => {
      try {
        const steps = await client.session.checking(undefined, { signal });
        signal.addEventListener('abort', () => void steps.return().catch(() => undefined));
        for await (const step of steps) if (!signal.aborted) setChecking(step);
      } catch {
        // The connection says itself that the store is gone; here it only has to be taken up again.
        if (!signal.aborted) setChecking(null);
      }
      if (!signal.aborted) setTimeout(() => void listen(), pauseMs);
    };
    void listen();
    return () => stop.abort();
  }, [client]);
  return checking;
}
