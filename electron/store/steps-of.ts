import { latestValue } from './latest-value.ts';

/** Progress is told this often at most: whoever looks at it sees no more, and each telling takes its time. In milliseconds. */
const apart = 40;

/** Which part of the work is under way. */
type Staged = { readonly stage: string };

/** How somebody follows a long piece of work: they may stop it, and are told how far it has come. */
export type Following<S> = {
  readonly signal: AbortSignal | undefined;
  readonly onStep: (step: S) => void;
};

/** In: a listener. Out: the same, told of each stage and then now and again. */
function nowAndAgain<S extends Staged>(tell: (step: S) => void): (step: S) => void {
  let stage: string | null = null;
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
export async function* stepsOf<S extends Staged, D>(
  signal: AbortSignal | undefined,
  work: (following: Following<Awaited<S>>) => Promise<D>,
): AsyncGenerator<Awaited<S> | Awaited<D>> {
  const stopped = new AbortController();
  const steps = latestValue<Awaited<S>>();
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
