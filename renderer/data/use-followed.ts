import { useEffect, useRef, useState } from 'react';
import { useDoing, type Doing } from './use-doing.ts';

/** How a piece of work is followed: when it is to stop, and who is told of each step. */
export type FollowedWork<Step, D> = (
  signal: AbortSignal,
  onStep: (step: Step) => void,
) => Promise<D | null>;

/** Work that takes a while: how far it has come, how to start it, and how to call it off. */
export type Followed<Step, D> = {
  readonly doing: Doing<D>;
  /** Null before it is told, and when nothing is under way. */
  readonly step: Step | null;
  /** Whether the last one was called off. */
  readonly cancelled: boolean;
  readonly start: (work: FollowedWork<Step, D>) => void;
  readonly cancel: () => void;
};

/** Out: work that is followed on this page; it is called off when the page is left. */
export function useFollowed<Step, D>(): Followed<Step, D> {
  const [doing, begin] = useDoing<D>();
  const [step, setStep] = useState<Step | null>(null);
  const [cancelled, setCancelled] = useState(false);
  const running = useRef(new AbortController());
  // Nobody waits for it on another page.
  useEffect(() => () => running.current.abort(), []);

  const follow = async (work: FollowedWork<Step, D>): Promise<D | null> => {
    const mine = new AbortController();
    running.current = mine;
    setCancelled(false);
    try {
      return await work(mine.signal, setStep);
    } catch (error) {
      if (!mine.signal.aborted) throw error;
      setCancelled(true);
      return null;
    } finally {
      setStep(null);
    }
  };
  return {
    doing,
    step,
    cancelled,
    start: (work) => void begin(() => follow(work)),
    cancel: () => running.current.abort(),
  };
}
