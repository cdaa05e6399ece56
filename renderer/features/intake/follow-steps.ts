import type { ImportChoice } from '../../../shared/contract/intake-contract.ts';
import type { ImportReport, ImportStep } from '../../../shared/contract/intake-views.ts';
import type { Progress } from './desk-state.ts';

/** A dry run or an import, as the store tells of it step by step. */
export type Steps = (
  choice: ImportChoice,
  options: { signal: AbortSignal },
) => Promise<AsyncIterator<ImportStep>>;

/**
 * Goes through the steps to the end. In: which steps, of what, when to stop, and who is told of each step.
 * Out: the account. Error: throws what the store threw; throws as well when it is stopped.
 */
export async function followSteps(
  steps: Steps,
  choice: ImportChoice,
  signal: AbortSignal,
  onStep: (step: Progress) => void,
): Promise<ImportReport> {
  const iterator = await steps(choice, { signal });
  // Aborting the call is heard before the first step; after it, it is the steps that have to be sent back.
  const stop = (): void => void iterator.return?.().catch(() => undefined);
  signal.addEventListener('abort', stop);
  try {
    for (;;) {
      const next = await iterator.next();
      if (next.done === true || signal.aborted) break;
      if (next.value.kind === 'done') return next.value.report;
      onStep(next.value);
    }
  } finally {
    signal.removeEventListener('abort', stop);
  }
  throw new Error(signal.aborted ? 'aborted' : 'the steps ended without an account');
}
