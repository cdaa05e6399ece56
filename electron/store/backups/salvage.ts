import { existsSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import Database from 'better-sqlite3';
import type { Salvage } from '../../../shared/contract/backup-views.ts';
import type { LoggedEvent } from '../../../shared/events/envelope.ts';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import { besideTables, putBeside, readableBeside } from '../beside-the-log.ts';
import { logWriter } from '../log-table.ts';
import { rebuild } from '../mapping-file.ts';
import { packed } from '../packed-bytes.ts';
import { loggedEvent } from '../read-log.ts';
import { takeReleaseFiles } from '../release-file-table.ts';
import { createDatabase } from '../sql/create-database.ts';
import { giveName } from '../sql/give-name.ts';
import { syncFolder } from '../sync-disk.ts';
import { asReadHandle, type ReadHandle, type WriteHandle } from '../sql/handle.ts';
import { readAtRest } from './file-at-rest.ts';
import { proveCopy, type Proven } from './prove-copy.ts';
import { eventsSaid, soundLog } from './sound-rows.ts';
import { removeDatabase } from './write-copy.ts';

/** Does something with a backup opened for reading; null where there is none. */
function withSpare<T>(backup: string | null, work: (spare: ReadHandle | null) => T): T {
  if (backup === null) return work(null);
  const database = new Database(backup, { readonly: true, fileMustExist: true });
  try {
    return work(asReadHandle(database));
  } finally {
    database.close();
  }
}

type Taken = (event: LoggedEvent, row: Parameters<typeof loggedEvent>[0]) => void;

function readSound(handle: ReadHandle, spare: ReadHandle | null, take: Taken): Salvage {
  const log = soundLog(handle, spare);
  let events = 0;
  let until: string | null = null;
  for (const row of log.rows()) {
    const logged = loggedEvent(row);
    take(logged, row);
    events = row.n;
    until = logged.time;
  }
  const said = eventsSaid(handle);
  const damage = log.damage();
  const beside = besideTables.map((table): Salvage['beside'][number] => {
    const { rows, whole } = readableBeside(handle, table);
    return { name: table.name, rows: rows.length, whole };
  });
  const missing = said === null ? null : Math.max(0, said - events);
  return {
    events,
    fromBackup: log.fromSpare(),
    damage,
    missing: damage === null ? 0 : missing === 0 ? null : missing,
    until,
    beside,
  };
}

function refuseEmpty(file: string, { events, damage }: Salvage): void {
  if (events > 0) return;
  const reason = damage?.reason ?? 'loggen er tom';
  throw new RefusedError(refuse('nothing-to-salvage', { file: basename(file), reason }));
}

/**
 * Reads what can be saved of a file, and changes nothing. In: the file's path, and its newest backup or null.
 * Out: what can be saved. Errors (RefusedError): those of `readAtRest`.
 */
export function readSalvage(file: string, backup: string | null): Salvage {
  return withSpare(backup, (spare) =>
    readAtRest(file, (handle) => readSound(handle, spare, () => undefined)),
  );
}

function fill(to: WriteHandle, from: ReadHandle, spare: ReadHandle | null): Salvage {
  const log = logWriter(to);
  const saved = to.transaction(() =>
    readSound(from, spare, (_, row) => log.append({ ...row, stored: packed(row.bytes) })),
  )();
  for (const table of besideTables)
    for (const values of readableBeside(from, table).rows) putBeside(to, table, values);
  const { mapping } = rebuild(to);
  const known = mapping.releases.map((one) => one.frozen);
  takeReleaseFiles(from, to, known);
  return saved;
}

/**
 * Saves what can be read and checked of a file into a new one; the current state is made anew from the log. The file
 * itself is only read. In: its path, its newest backup or null, and a path where nothing stands.
 * Out: what was saved, and what has been proven of the new file.
 * Errors (RefusedError): `nothing-to-salvage`, `file-exists`, `folder-not-writable`, `disk-full`, `file-in-use`.
 */
export async function salvageInto(
  file: string,
  backup: string | null,
  out: string,
): Promise<{ readonly saved: Salvage; readonly proven: Proven }> {
  if (existsSync(out)) throw new RefusedError(refuse('file-exists', { file: basename(out) }));
  refuseEmpty(file, readSalvage(file, backup));
  const temporary = `${out}.berget-${process.pid}`;
  removeDatabase(temporary);
  try {
    let saved: Salvage | null = null;
    await createDatabase(temporary, (to) => {
      saved = withSpare(backup, (spare) => readAtRest(file, (from) => fill(to, from, spare)));
      return Promise.resolve();
    });
    const proven = proveCopy(temporary, null);
    if (saved === null) throw new Error('nothing was saved');
    giveName(temporary, out);
    rmSync(temporary, { force: true });
    syncFolder(dirname(out));
    return { saved, proven };
  } finally {
    removeDatabase(temporary);
  }
}
