// First: it has every schema made after it compiled when it is first used; the checks are the same, and quicker.
import 'zod/compile';
import { parentPort } from 'node:worker_threads';
import { checkBatch } from './check-batch.ts';
import type { BatchHolds, RowBatch } from './row-batch.ts';

// A thread that checks batches of the log as they are handed to it.

function checked(batch: RowBatch): BatchHolds {
  try {
    return checkBatch(batch);
  } catch {
    // What cannot be read does not hold; whoever asks finds the place.
    return null;
  }
}

parentPort?.on('message', (batch: RowBatch) => {
  parentPort?.postMessage(checked(batch), []);
});
