import { existsSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Salvage, SalvagedView } from '../../../shared/contract/backup-views.ts';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import { besideTables, putBeside, readableBeside } from '../beside-the-log.ts';
import { logWriter } from '../log-table.ts';
import { rebuild } from '../mapping-file.ts';
import { packed } from '../packed-bytes.ts';
import { takeReleaseFiles } from '../release-file-table.ts';
import { createDatabase } from '../sql/create-database.ts';
import { giveName } from '../sql/give-name.ts';
import { syncFolder } from '../sync-disk.ts';
import { refuseForFile } from '../sql/failures.ts';
import type { ReadHandle, WriteHandle } from '../sql/handle.ts';
import { readAtRest } from './file-at-rest.ts';
import { withBackup } from './choose-backup.ts';
import { silent, type Tell } from './progress.ts';
import { proveCopy } from './prove-copy.ts';
import { readWithBackup } from './read-with-backup.ts';
import { salvageOf } from './salvage-account.ts';
import type { TaskOf } from './thread-messages.ts';
import { removeDatabase } from './write-copy.ts';

function fill(
  to: WriteHandle,
  from: ReadHandle,
  spare: ReadHandle | null,
  file: string,
  tell: Tell,
): Salvage {
  const log = logWriter(to);
  const reading = to.transaction(() =>
    readWithBackup(from, spare, tell, (row) => log.append({ ...row, stored: packed(row.bytes) })),
  )();
  const saved = salvageOf(reading, from);
  if (saved.events === 0) {
    const reason = saved.damage?.reason ?? 'loggen er tom';
    throw new RefusedError(refuse('nothing-to-salvage', { file: basename(file), reason }));
  }
  tell({ kind: 'progress', stage: 'writing', done: 0, total: null });
  for (const table of besideTables)
    for (const values of readableBeside(from, table).rows) putBeside(to, table, values);
  const { mapping } = rebuild(to);
  const known = mapping.releases.map((one) => one.frozen);
  takeReleaseFiles(from, to, known);
  return saved;
}

/**
 * Saves what can be read and checked of a file into a new one; the current state is made anew from the log. The file
 * itself is only read; what it no longer has whole is taken from its newest backup that is. In: which file, a folder for
 * copies, a path where nothing stands and the name until it is proven, that backup or null, and whom to tell. Out: what was saved.
 * Errors (RefusedError): `nothing-to-salvage`, `file-exists`, `folder-not-writable`, `disk-full`, `file-in-use`.
 */
export async function salvageInto(
  { file, scratch, out, temporary }: Omit<TaskOf<'salvage'>, 'root'>,
  backup: string | null,
  tell: Tell = silent,
): Promise<SalvagedView> {
  if (existsSync(out)) throw new RefusedError(refuse('file-exists', { file: basename(out) }));
  removeDatabase(temporary);
  try {
    let saved: Salvage | null = null;
    await createDatabase(temporary, (to) => {
      saved = withBackup(backup, (spare) =>
        readAtRest(file, scratch, (from) => fill(to, from, spare, file, tell)),
      );
      return Promise.resolve();
    });
    const proven = proveCopy(temporary, null, tell);
    // It is set where nothing was thrown; the compiler does not follow it into the callback.
    const told = saved as Salvage | null;
    if (told === null) throw new Error('nothing was saved');
    giveName(temporary, out);
    rmSync(temporary, { force: true });
    syncFolder(dirname(out));
    return { ...told, salvaged: out, root: proven.root };
  } catch (error) {
    return refuseForFile(error, out);
  } finally {
    removeDatabase(temporary);
  }
}
