import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { assertNever } from '../../../shared/lib/assert-never.ts';
import { RefusedError } from '../../../shared/lib/refusal.ts';
import type { CopyTask, CopyTold } from './copy-messages.ts';
import type { Proven } from './prove-copy.ts';

/** Beside this file in the sources; of the built program this is one of the chunks below the bundle's folder. */
const places = ['backup-thread.ts', 'backup-thread.mjs', join('..', 'backup-thread.mjs')];

/** What SQLite or the file system said in the thread; `refuseForFile` knows the code. */
class CopyError extends Error {
  override readonly name = 'CopyError';
  readonly code: string;

  constructor(reason: string, code: string) {
    super(reason);
    this.code = code;
  }
}

function provenOf(told: CopyTold): Proven {
  switch (told.kind) {
    case 'proven':
      return told.proven;
    case 'refused':
      throw new RefusedError(told.refusal);
    case 'failed':
      throw new CopyError(told.reason, told.code);
    default:
      return assertNever(told);
  }
}

/** A copy on its way in a thread. */
export type CopyUnderWay = {
  readonly proven: Promise<Proven>;
  readonly stop: () => Promise<unknown>;
};

/**
 * Has a copy written and proven by a thread of its own. In: the task. Out: the copy on its way; its errors are those
 * of `proveCopy`, and SQLite's with their code.
 */
export function copyBeside(task: CopyTask): CopyUnderWay {
  const [file = places[0] ?? ''] = places
    .map((place) => join(import.meta.dirname, place))
    .filter((path) => existsSync(path));
  const worker = new Worker(file, { workerData: task, stdin: false });
  // Nobody has to wait for it in order to leave.
  worker.unref();
  const proven = new Promise<CopyTold>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The thread that copies ended without an answer')));
  }).then(provenOf);
  return { proven, stop: () => worker.terminate() };
}
