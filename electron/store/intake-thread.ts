import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { rowsInColumns } from '../../shared/events/imported-columns.ts';
import { RefusedError } from '../../shared/lib/refusal.ts';
import { portionsOnTheWay, type FromReader } from './intake-messages.ts';
import { readForRound, type ReadingTask } from './intake-reading.ts';

// The thread that reads a large file and interprets its rows, while the store answers windows and writes what has
// come. It knows no database, and ends when it has told all.

function storePort(): NonNullable<typeof parentPort> {
  if (parentPort === null) throw new Error('This file is run as a thread of the store');
  return parentPort;
}

const port = storePort();
const tell = (message: FromReader): void => port.postMessage(message);

const way = { room: portionsOnTheWay };
port.on('message', () => {
  way.room += 1;
});

async function read(task: ReadingTask): Promise<void> {
  const { facts, rows } = await readForRound(task, {
    onProgress: (progress) => tell({ kind: 'progress', ...progress }),
  });
  tell({ kind: 'facts', facts });
  for (const told of rows) {
    if (told.kind === 'rows') {
      while (way.room === 0) await once(port, 'message');
      way.room -= 1;
      const { rows: these, ...rest } = told;
      const columns = rowsInColumns(these);
      tell(columns === null ? told : { ...rest, kind: 'columns', columns });
    } else tell(told);
  }
}

tell({ kind: 'running' });
try {
  // What `intake-beside.ts` gave it.
  await read(workerData as ReadingTask);
} catch (error) {
  if (!(error instanceof RefusedError)) throw error;
  tell({ kind: 'refused', refusal: error.refusal });
} finally {
  port.close();
}
