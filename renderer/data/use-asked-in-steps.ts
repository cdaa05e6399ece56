import { useCallback, useEffect, useRef, useState } from 'react';
import type { BackupProgress, InSteps } from '../../shared/contract/backup-views.ts';
import type { Refusal } from '../../shared/lib/refusal.ts';
import { followSteps } from './follow-steps.ts';
import { refusalOf } from './refusal-of.ts';

/** A question that takes a while to answer: under way, answered, refused, or called off. */
export type Asked<A> =
  | { readonly kind: 'asking'; readonly step: BackupProgress | null }
  | { readonly kind: 'answered'; readonly answer: A }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'cancelled' };

/** A question that is asked when the page comes, and again on demand. */
export type AskedInSteps<A> = {
  readonly asked: Asked<A>;
  readonly cancel: () => void;
  readonly again: () => void;
};

type Ask<A> = (options: { signal: AbortSignal }) => Promise<AsyncIterator<InSteps<A>>>;

/** Asks once. In: how, when to stop, and whom to tell what has come of it. */
async function follow<A>(
  ask: Ask<A>,
  signal: AbortSignal,
  tell: (asked: Asked<A>) => void,
): Promise<void> {
  try {
    const { answer } = await followSteps<BackupProgress, { kind: 'done'; answer: A }>(
      ask,
      signal,
      (step) => tell({ kind: 'asking', step }),
    );
    tell({ kind: 'answered', answer });
  } catch (error) {
    tell(signal.aborted ? { kind: 'cancelled' } : { kind: 'refused', refusal: refusalOf(error) });
  }
}

/** In: how the store is asked; not to change while the page is there. Out: what came of it; it is called off when the page is left. */
export function useAskedInSteps<A>(ask: Ask<A>): AskedInSteps<A> {
  const [asked, setAsked] = useState<Asked<A>>({ kind: 'asking', step: null });
  const asking = useRef(ask);
  const running = useRef<AbortController | null>(null);
  const begin = useCallback((): void => {
    const mine = new AbortController();
    running.current = mine;
    void follow(asking.current, mine.signal, (next) => {
      if (running.current === mine) setAsked(next);
    });
  }, []);
  useEffect(() => {
    begin();
    return () => running.current?.abort();
  }, [begin]);
  return {
    asked,
    cancel: () => running.current?.abort(),
    again: () => {
      setAsked({ kind: 'asking', step: null });
      begin();
    },
  };
}
