import { useEffect, useRef, useState } from 'react';
import type {
  SheetChoice,
  SheetStep,
  WrittenSheets,
} from '../../shared/contract/reply-contract.ts';
import { followSteps } from './follow-steps.ts';
import { useStore } from './store.tsx';
import { useDoing, type Doing } from './use-doing.ts';

type SheetProgress = Extract<SheetStep, { kind: 'progress' }>;
type Finished = Extract<SheetStep, { kind: 'done' }>;

/** How far the writing of fact sheets has come, how to start it, and how to call it off. */
export type SheetExport = {
  readonly written: Doing<WrittenSheets>;
  /** Null before it is told, and when nothing is under way. */
  readonly step: SheetProgress | null;
  /** Whether the last one was called off. */
  readonly cancelled: boolean;
  /** Asks for a folder and writes them all there. */
  readonly write: (choice: Pick<SheetChoice, 'round' | 'due'>) => void;
  /** Nothing is written then. */
  readonly cancel: () => void;
};

/** Out: the writing of the sheets of a round as it stands now. */
export function useSheetExport(): SheetExport {
  const { client } = useStore();
  const [written, start] = useDoing<WrittenSheets>();
  const [step, setStep] = useState<SheetProgress | null>(null);
  const [cancelled, setCancelled] = useState(false);
  const running = useRef(new AbortController());
  // Nobody waits for it on another page.
  useEffect(() => () => running.current.abort(), []);

  const follow = async (
    choice: Pick<SheetChoice, 'round' | 'due'>,
  ): Promise<WrittenSheets | null> => {
    const mine = new AbortController();
    running.current = mine;
    setCancelled(false);
    try {
      const end = await followSteps<SheetProgress, Finished>(
        (options) =>
          client.reply.writeInSteps(
            { ...choice, release: null, units: null, formats: ['docx', 'txt'], folder: null },
            options,
          ),
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
