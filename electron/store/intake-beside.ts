import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import { rowsOfColumns } from '../../shared/events/imported-columns.ts';
import { assertNever } from '../../shared/lib/assert-never.ts';
import { refuse, RefusedError } from '../../shared/lib/refusal.ts';
import type { ReadOptions } from '../importers/breath.ts';
import { taken, type FromReader } from './intake-messages.ts';
import type { FileFacts, ReadingTask, RowsTold } from './intake-reading.ts';
import { threadFile } from './thread-file.ts';

/** A file that is being read; its rows come in portions. */
export type RowsComing = {
  readonly facts: FileFacts;
  readonly rows: AsyncIterable<RowsTold> | Iterable<RowsTold>;
};

/** What is read lives long: with more room for what is young it is moved about less. In megabytes. */
const youngRoom = 48;

function startThread(task: ReadingTask): Worker | null {
  const file = threadFile(import.meta.dirname, 'intake-thread');
  if (file === null) return null;
  return new Worker(file, {
    workerData: task,
    resourceLimits: { maxYoungGenerationSizeMb: youngRoom },
    stdin: false,
  });
}

async function* messagesOf(
  worker: Worker,
  signal: AbortSignal | undefined,
): AsyncGenerator<FromReader, void, undefined> {
  try {
    const options = signal === undefined ? {} : { signal };
    // What `intake-thread.ts` told.
    for await (const [message] of on(worker, 'message', { ...options, close: ['exit'] }))
      yield message as FromReader;
  } catch (error) {
    throw signal?.aborted === true ? new RefusedError(refuse('import-cancelled', {})) : error;
  } finally {
    await worker.terminate();
  }
}

const lost = (): Error => new Error('The thread that reads ended without an answer');

async function* rowsFrom(
  worker: Worker,
  messages: AsyncGenerator<FromReader, void, undefined>,
): AsyncGenerator<RowsTold, void, undefined> {
  for await (const message of messages) {
    switch (message.kind) {
      case 'running':
      case 'progress':
      case 'facts':
        break;
      case 'columns': {
        const { columns, ...rest } = message;
        worker.postMessage(taken, []);
        yield { ...rest, kind: 'rows', rows: rowsOfColumns(columns) };
        break;
      }
      case 'rows':
        worker.postMessage(taken, []);
        yield message;
        break;
      case 'end':
        yield message;
        return;
      case 'refused':
        throw new RefusedError(message.refusal);
      default:
        assertNever(message);
    }
  }
  throw lost();
}

/** Out: whether the thread runs; where it cannot be started here it says so before anything else. */
async function runs(messages: AsyncGenerator<FromReader, void, undefined>): Promise<boolean> {
  try {
    const first = await messages.next();
    return first.done !== true && first.value.kind === 'running';
  } catch (error) {
    if (error instanceof RefusedError) throw error;
    return false;
  }
}

/**
 * Has a file read and interpreted by a thread of its own. In: the task, and how the reading is followed and stopped.
 * Out: the rows as they come; null where no such thread can be had. Errors (RefusedError): as `readForRound`, of the
 * rows too.
 */
export async function readBeside(
  task: ReadingTask,
  { signal, onProgress }: ReadOptions,
): Promise<RowsComing | null> {
  const worker = startThread(task);
  if (worker === null) return null;
  const messages = messagesOf(worker, signal);
  if (!(await runs(messages))) return null;
  for (;;) {
    const next = await messages.next();
    if (next.done === true) throw lost();
    const message = next.value;
    if (message.kind === 'progress') onProgress?.(message);
    if (message.kind === 'refused') {
      await messages.return();
      throw new RefusedError(message.refusal);
    }
    if (message.kind === 'facts') return { facts: message.facts, rows: rowsFrom(worker, messages) };
  }
}
