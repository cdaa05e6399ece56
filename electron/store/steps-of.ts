import type { ImportStep } from '../../shared/contract/intake-views.ts';
import type { IntakeFollowing } from './intake.ts';
import { latestValue } from './latest-value.ts';

/** Progress is told this often at most: whoever looks at it sees no more, and each telling takes its time. In milliseconds. */
const apart = 40;

type Progress = Parameters<IntakeFollowing['onStep']>[0];

/** In: a listener. Out: the same, told of each stage and then now and again. */
function nowAndAgain(tell: (step: Progress) => void): (step: Progress) => void {
  let stage: Progress['stage'] | null = null;
  let next = 0;
  return (step) => {
    const now = performance.now();
    if (step.stage === stage && now < next) return;
    stage = step.stage;
    next = now + apart;
    tell(step);
  };
}

/**
 * Turns work that reports its steps into an iterator of them. A reader that stops early, or aborts, stops the work.
 * In: the caller's signal and the work. Out: the steps, the last one what the work gave; its error is thrown.
 */
export async function* stepsOf(
  signal: AbortSignal | undefined,
  work: (following: IntakeFollowing) => Promise<ImportStep>,
): AsyncGenerator<ImportStep> {
  const stopped = new AbortController();
  const steps = latestValue<ImportStep>();
  const result = work({
    signal: signal === undefined ? stopped.signal : AbortSignal.any([signal, stopped.signal]),
    onStep: nowAndAgain(steps.put),
  });
  result.then(steps.end, steps.end);
  try {
    yield* steps.values();
    yield await result;
  } finally {
    stopped.abort();
    await Promise.allSettled([result]);
  }
}
