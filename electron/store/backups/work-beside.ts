import { Worker } from 'node:worker_threads';
import { assertNever } from '../../../shared/lib/assert-never.ts';
import { RefusedError } from '../../../shared/lib/refusal.ts';
import { silent, type Tell } from './progress.ts';
import type { AnswerOf, TaskOf, ThreadTold, WorkKind } from './thread-messages.ts';
import { neededThreadFile } from '../thread-file.ts';

/** What SQLite or the file system said in the thread; `refuseForFile` knows the code. */
class WorkError extends Error {
  override readonly name = 'WorkError';
  readonly code: string;

  constructor(reason: string, code: string) {
    super(reason);
    this.code = code;
  }
}

/** How long work in a thread is followed: when to stop, and whom to tell how far it has come. */
export type FollowWork = { readonly signal?: AbortSignal | undefined; readonly tell?: Tell };

/**
 * Has work done by a thread of its own, which is gone when this is over. In: what, and how it is followed. Out: its
 * answer. Errors: its refusals, SQLite's and the file system's with their code, what the signal was stopped with.
 */
export async function workBeside<K extends WorkKind>(
  kind: K,
  task: TaskOf<K>,
  { signal, tell = silent }: FollowWork = {},
): Promise<AnswerOf<K>> {
  signal?.throwIfAborted();
  const file = neededThreadFile(import.meta.dirname, 'backup-thread');
  const worker = new Worker(file, { workerData: { kind, task }, stdin: false });
  // Nobody has to wait for it in order to leave.
  worker.unref();
  const stopped = new AbortController();
  try {
    return await new Promise<AnswerOf<K>>((resolve, reject) => {
      // The messages of `backup-thread.ts`, which answers the kind of task that it was given.
      worker.on('message', (told: ThreadTold<K>) => {
        switch (told.kind) {
          case 'progress':
            tell(told);
            break;
          case 'done':
            resolve(told.answer);
            break;
          case 'refused':
            reject(new RefusedError(told.refusal));
            break;
          case 'failed':
            reject(new WorkError(told.reason, told.code));
            break;
          default:
            assertNever(told);
        }
      });
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('The thread ended without an answer')));
      const stop = (): void => {
        // What it waits for goes on; the reason is the asker's own.
        reject(signal?.reason instanceof Error ? signal.reason : new Error('aborted'));
      };
      signal?.addEventListener('abort', stop, { signal: stopped.signal });
    });
  } finally {
    stopped.abort();
    // What it had open must be let go of before anything of it is removed.
    await worker.terminate();
  }
}
