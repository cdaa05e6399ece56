type Done = { readonly kind: 'done' };

const isDone = <D extends Done>(step: { readonly kind: 'progress' } | D): step is D =>
  step.kind === 'done';

/**
 * Goes through what the store tells of a long piece of work, step by step, to the end. In: how it is started, when to
 * stop, and who is told of each step. Out: what it came to. Error: throws what the store threw; throws as well when it
 * is stopped.
 */
export async function followSteps<S extends { readonly kind: 'progress' }, D extends Done>(
  start: (options: { signal: AbortSignal }) => Promise<AsyncIterator<S | D>>,
  signal: AbortSignal,
  onStep: (step: S) => void,
): Promise<D> {
  const iterator = await start({ signal });
  // Aborting the call is heard before the first step; after it, it is the steps that have to be sent back.
  const stop = (): void => void iterator.return?.().catch(() => undefined);
  signal.addEventListener('abort', stop);
  try {
    for (;;) {
      const next = await iterator.next();
      if (next.done === true || signal.aborted) break;
      if (isDone(next.value)) return next.value;
      onStep(next.value);
    }
  } finally {
    signal.removeEventListener('abort', stop);
  }
  throw new Error(signal.aborted ? 'aborted' : 'the steps ended without an account');
}
