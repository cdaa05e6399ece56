import { copyFileSync, existsSync } from 'node:fs';
import { basename } from 'node:path';
import Database from 'better-sqlite3';
import { integerText } from '../../../shared/lib/norwegian-format.ts';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import { damagedBeside, dropBeside, personTable, readableBeside } from '../beside-the-log.ts';
import { refuseForFile } from '../sql/failures.ts';
import { toDisk } from '../sql/give-name.ts';
import { asWriteHandle, type ReadHandle, type WriteHandle } from '../sql/handle.ts';
import { mappingIdOf } from './backup-place.ts';
import { chooseBackup, withBackup } from './choose-backup.ts';
import { besideNames, readAtRest } from './file-at-rest.ts';
import { silent, tellEvents, type Tell } from './progress.ts';
import { proveCopy } from './prove-copy.ts';
import { eventsSaid, soundLog } from './sound-rows.ts';
import type { AnswerOf, FileSays, TaskOf } from './thread-messages.ts';
import { removeDatabase } from './write-copy.ts';

/** In: a handle on a file, as it may be, and on a backup or null. Out: what it says of itself. */
export function fileSays(handle: ReadHandle, backup: ReadHandle | null): FileSays {
  const { rows, whole } = readableBeside(handle, personTable);
  const log = soundLog(handle, backup);
  const first = log.rows().next();
  // An event that only the backup has whole does not say which mapping the file was.
  const says = first.done !== true && log.fromSpare() === 0;
  return {
    persons: whole ? rows.map(([key = '']) => key) : 'nobody-knows',
    mapping: says ? first.value.hash : null,
  };
}

/** Every signature too: a backup that has lain for long is believed no more than any other file. */
function checkSigned(handle: ReadHandle, backup: string, tell: Tell): void {
  const seen = tellEvents(tell, 'proving', eventsSaid(handle));
  const log = soundLog(handle, null);
  for (const row of log.rows()) seen(row.n);
  const damage = log.damage();
  if (damage === null) return;
  const reason = `hendelse ${integerText(damage.position)}: ${damage.reason}`;
  throw new RefusedError(refuse('backup-damaged', { backup, reason }));
}

/** Out: how many persons of the copy were left out, for the file has them no longer. */
function withoutErased(handle: WriteHandle, persons: FileSays['persons']): number {
  if (persons === 'nobody-knows') return 0;
  const present = new Set(persons);
  const erased = readableBeside(handle, personTable).rows.flatMap(([key = '']) =>
    present.has(key) ? [] : [key],
  );
  for (const key of erased) dropBeside(handle, personTable, [key]);
  // What rows leave behind when they are moved between pages goes too.
  if (erased.length > 0) handle.exec('VACUUM');
  return erased.length;
}

function checkedCopy(
  temporary: string,
  backup: string,
  persons: FileSays['persons'],
  tell: Tell,
): number {
  const database = new Database(temporary, { fileMustExist: true });
  try {
    database.pragma('secure_delete = ON');
    const handle = asWriteHandle(database);
    checkSigned(handle, backup, tell);
    if (damagedBeside(handle, personTable).length > 0)
      throw new RefusedError(refuse('backup-damaged', { backup, reason: 'personopplysningene' }));
    return withoutErased(handle, persons);
  } finally {
    database.close();
  }
}

const gone: FileSays = { persons: 'nobody-knows', mapping: null };

/** What the file says of itself. Error (RefusedError): `backup-of-other-mapping`, where it must be of the same. */
function saidOf(task: TaskOf<'bring'>, backup: string): FileSays {
  const { file, scratch, same } = task;
  return withBackup(backup, (copy) => {
    const said =
      task.said ??
      (existsSync(file) ? readAtRest(file, scratch, (handle) => fileSays(handle, copy)) : gone);
    const mapping = copy === null ? null : mappingIdOf(copy);
    if (!same || said.mapping === null || said.mapping === mapping) return said;
    const names = { backup: basename(backup), file: basename(file) };
    throw new RefusedError(refuse('backup-of-other-mapping', names));
  });
}

/**
 * Writes a backup that is to be brought back under a temporary name, and proves it there, every signature too. Persons
 * who have been erased since are left out. In: which backup, of which file, under which name, and whom to tell. Out:
 * what has been proven. Errors (RefusedError): as `chooseBackup`, `backup-damaged`, `backup-of-other-mapping`,
 * `folder-not-writable`, `disk-full`, `file-in-use`; then nothing is there.
 */
export function bringBack(task: TaskOf<'bring'>, tell: Tell = silent): AnswerOf<'bring'> {
  const { root, file, temporary } = task;
  removeDatabase(temporary);
  try {
    const { backup } = chooseBackup(root, file, task.backup, tell);
    const { persons } = saidOf(task, backup);
    tell({ kind: 'progress', stage: 'writing', done: 0, total: null });
    for (const beside of ['', ...besideNames])
      if (existsSync(backup + beside)) copyFileSync(backup + beside, temporary + beside);
    const before = proveCopy(temporary, null, tell);
    const personsLeftOut = checkedCopy(temporary, backup, persons, tell);
    toDisk(temporary, 'r+');
    const expected = personsLeftOut === 0 ? before.holdings : null;
    return { proven: proveCopy(temporary, expected, tell), personsLeftOut };
  } catch (error) {
    removeDatabase(temporary);
    return refuseForFile(error, temporary);
  }
}
