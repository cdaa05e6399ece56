import type { ImportStep } from '../../shared/contract/intake-views.ts';
import type { IntakeFollowing } from './intake.ts';

/** Progress is passed on at most this often, in milliseconds. */
const interval = 60;

/**
 * Turns work that reports its steps into an iterator of them. A reader that stops early, or aborts, stops the work.
 * In: the caller's signal and the work. Out: the steps, the last one what the work gave; its error is thrown.
 */
export async function* stepsOf(
  signal: AbortSignal | undefined,
  work: (following: IntakeFollowing) => Promise<ImportStep>,
): AsyncGenerator<ImportStep> {
  const stopped = new AbortController();
  const either = signal === undefined ? stopped.signal : AbortSignal.any([signal, stopped.signal]);
  let latest: ImportStep | null = null;
  let wake: () => void = () => undefined;
  const result = work({
    signal: either,
    onStep: (step) => {
      latest = step;
    },
  });
  let settled = false;
  const ended = result
    .catch(() => undefined)
    .then(() => {
      settled = true;
      wake();
    });
  try {
    while (!settled) {
      const timer = setTimeout(() => wake(), interval);
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
      clearTimeout(timer);
      const step = latest;
      latest = null;
      if (step !== null && !settled) yield step;
    }
    yield await result;
  } finally {
    stopped.abort();
    await ended;
  }
}
