import { parentPort, workerData } from 'node:worker_threads';
import Database from 'better-sqlite3';
import { RefusedError } from '../../../shared/lib/refusal.ts';
import { asReadHandle } from '../sql/handle.ts';
import type { CopyTask, CopyTold } from './copy-messages.ts';
import { proveCopy } from './prove-copy.ts';
import { writeCopy } from './write-copy.ts';

// The thread that writes a copy without remains and proves it, while the store answers windows.

function tell(told: CopyTold): void {
  parentPort?.postMessage(told, []);
}

/** In: the pages as they lay, and where the copy is to be. */
function copy({ pages, path, holdings }: CopyTask): CopyTold {
  const database = new Database(pages, { fileMustExist: true });
  try {
    writeCopy(asReadHandle(database), path);
  } finally {
    database.close();
  }
  return { kind: 'proven', proven: proveCopy(path, holdings) };
}

try {
  // What `copy-beside.ts` gave it.
  tell(copy(workerData as CopyTask));
} catch (error) {
  if (error instanceof RefusedError) tell({ kind: 'refused', refusal: error.refusal });
  else {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    tell({ kind: 'failed', code, reason: error instanceof Error ? error.message : 'ukjent' });
  }
}
