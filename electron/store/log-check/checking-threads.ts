import { Worker } from 'node:worker_threads';
import type { BatchHolds, RowBatch } from './row-batch.ts';
import { neededThreadFile } from '../thread-file.ts';

/** Threads that check batches of a log. */
export type CheckingThreads = {
  readonly size: number;
  /** Has a batch checked; its bytes go over to the thread. Null also where the thread has ended. */
  readonly check: (batch: RowBatch) => Promise<BatchHolds>;
  readonly end: () => Promise<unknown>;
};

type Waiting = (holds: BatchHolds) => void;

/** In: how many threads. Out: them; each answers its batches in the order in which it got them. */
export function checkingThreads(size: number): CheckingThreads {
  const file = neededThreadFile(import.meta.dirname, 'log-check-thread');
  const threads = Array.from({ length: size }, () => {
    const worker = new Worker(file, { stdin: false });
    const waiting: Waiting[] = [];
    // Nobody has checked what a thread was given that has ended.
    const end = (): void => {
      for (const answer of waiting.splice(0)) answer(null);
    };
    // The answers of `log-check-thread.ts`.
    worker.on('message', (holds: BatchHolds) => waiting.shift()?.(holds));
    worker.on('error', end);
    worker.on('exit', end);
    return { worker, waiting };
  });
  return {
    size,
    check: (batch) =>
      new Promise((resolve) => {
        const idlest = threads.toSorted((a, b) => a.waiting.length - b.waiting.length)[0];
        if (idlest === undefined) throw new Error('There is no thread');
        idlest.waiting.push(resolve);
        const { bytes, signatures } = batch;
        idlest.worker.postMessage(batch, [bytes.buffer, signatures.buffer]);
      }),
    end: () => Promise.all(threads.map((one) => one.worker.terminate())),
  };
}
