import { useRef, useState } from 'react';
import { refusalOf } from '../../data/refusal-of.ts';

/** One thing at a time: whether it is under way, and why it was refused last. */
export function useDoing() {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const running = useRef(false);
  const run = async (what: () => Promise<unknown>): Promise<void> => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setRefusal(null);
    try {
      await what();
    } catch (error) {
      setRefusal(refusalOf(error).message);
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return { busy, refusal, run };
}
