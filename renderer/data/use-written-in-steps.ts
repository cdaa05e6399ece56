import { useEffect, useRef, useState } from 'react';
import { followSteps } from './follow-steps.ts';
import { useDoing, type Doing } from './use-doing.ts';

type InProgress = { readonly kind: 'progress' };
type Finished<W> = { readonly kind: 'done'; readonly written: W | null };

/** Files that take a while to write: how far it has come, how to start it, and how to call it off. */
export type WrittenInSteps<Choice, Step extends InProgress, W> = {
  readonly written: Doing<W>;
  /** Null before it is told, and when nothing is under way. */
  readonly step: Step | null;
  /** Whether the last one was called off. */
  readonly cancelled: boolean;
  /** Asks for a folder and writes everything there. */
  readonly write: (choice: Choice) => void;
  /** Nothing is written then. */
  readonly cancel: () => void;
};

/** In: how the store is asked to write what was chosen. Out: the writing of it. */
export function useWrittenInSteps<Choice, Step extends InProgress, W>(
  ask: (
    choice: Choice,
    options: { readonly signal: AbortSignal },
  ) => Promise<AsyncIterator<Step | Finished<W>>>,
): WrittenInSteps<Choice, Step, W> {
  const [written, start] = useDoing<W>();
  const [step, setStep] = useState<Step | null>(null);
  const [cancelled, setCancelled] = useState(false);
  const running = useRef(new AbortController());
  // Nobody waits for it on another page.
  useEffect(() => () => running.current.abort(), []);

  const follow = async (choice: Choice): Promise<W | null> => {
    const mine = new AbortController();
    running.current = mine;
    setCancelled(false);
    try {
      const end = await followSteps<Step, Finished<W>>(
        (options) => ask(choice, options),
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
