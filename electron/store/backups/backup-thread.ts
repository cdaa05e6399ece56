import { parentPort, workerData } from 'node:worker_threads';
import Database from 'better-sqlite3';
import { assertNever } from '../../../shared/lib/assert-never.ts';
import { RefusedError } from '../../../shared/lib/refusal.ts';
import { asReadHandle } from '../sql/handle.ts';
import { bringBack } from './bring-back.ts';
import { chooseBackup, newestWhole } from './choose-backup.ts';
import { proveCopy } from './prove-copy.ts';
import type { AnswerOf, TaskOf, ThreadTask, ThreadTold, WorkKind } from './thread-messages.ts';
import { lossAtRest, waysOut } from './ways-out.ts';
import { writeCopy } from './write-copy.ts';

// The thread that reads, writes and proves whole files, while the store answers windows.

function tell(told: ThreadTold<WorkKind>): void {
  parentPort?.postMessage(told, []);
}

function copy({ pages, path, holdings }: TaskOf<'copy'>): AnswerOf<'copy'> {
  const database = new Database(pages, { fileMustExist: true });
  try {
    writeCopy(asReadHandle(database), path);
  } finally {
    database.close();
  }
  return proveCopy(path, holdings);
}

/** What makes a state anew is large, and seldom needed: it is fetched when it is. */
async function salvage(task: TaskOf<'salvage'>): Promise<AnswerOf<'salvage'>> {
  const { salvageInto } = await import('./salvage.ts');
  return salvageInto(task, newestWhole(task.root, task.file, tell)?.backup ?? null, tell);
}

function work({ kind, task }: ThreadTask): AnswerOf<WorkKind> | Promise<AnswerOf<WorkKind>> {
  switch (kind) {
    case 'copy':
      return copy(task);
    case 'choose':
      return chooseBackup(task.root, task.file, task.backup, tell);
    case 'loss':
      return lossAtRest(task, tell);
    case 'rescue':
      return waysOut(task, tell);
    case 'salvage':
      return salvage(task);
    case 'bring':
      return bringBack(task, tell);
    default:
      return assertNever(kind);
  }
}

try {
  // What `work-beside.ts` gave it.
  tell({ kind: 'done', answer: await work(workerData as ThreadTask) });
} catch (error) {
  if (error instanceof RefusedError) tell({ kind: 'refused', refusal: error.refusal });
  else {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    tell({ kind: 'failed', code, reason: error instanceof Error ? error.message : 'ukjent' });
  }
}
