import { setImmediate } from 'node:timers/promises';
import { FileFault } from './file-fault.ts';

/** How far a reading has come: parts in bytes, rows in rows. */
export type ReadProgress = { readonly done: number; readonly total: number };

export type ReadOptions = {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: ReadProgress) => void) | undefined;
};

/** In: a signal. Error: throws the fault `cancelled` where somebody has called it off. */
export function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new FileFault({ kind: 'cancelled' });
}

/** Lets whatever else the process has to do come to its turn; then goes on, unless called off. */
export async function breathe(signal: AbortSignal | undefined): Promise<void> {
  await setImmediate();
  stopIfCancelled(signal);
}

/** In: a listener. Out: the same, called at most once for each hundredth of the way and at the end. */
export function inHundredths(
  listener: ReadOptions['onProgress'],
): (progress: ReadProgress) => void {
  let told = -1;
  return (progress) => {
    const now = Math.floor((progress.done / Math.max(1, progress.total)) * 100);
    if (now === told) return;
    told = now;
    listener?.(progress);
  };
}
