import { followSteps } from './follow-steps.ts';
import type { Doing } from './use-doing.ts';
import { useFollowed } from './use-followed.ts';

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
  const { doing, step, cancelled, start, cancel } = useFollowed<Step, W>();
  const write = (choice: Choice): void =>
    start(async (signal, onStep) => {
      const end = await followSteps<Step, Finished<W>>(
        (options) => ask(choice, options),
        signal,
        onStep,
      );
      return end.written;
    });
  return { written: doing, step, cancelled, write, cancel };
}
