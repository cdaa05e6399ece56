import { renameSync } from 'node:fs';
import Database from 'better-sqlite3';
import { applicationId, migrate } from '../../electron/store/sql/open-database.ts';

/**
 * Turns a closed mapping into one of the first format, as an earlier version of the program left it: the log, and
 * nothing made from it. In: its path. Out: nothing.
 */
export function toFirstFormat(path: string): void {
  const now = new Database(path);
  const log = now.prepare('SELECT * FROM log ORDER BY n').raw().all();
  now.close();
  renameSync(path, `${path}.ny`);
  const old = new Database(path);
  old.pragma('journal_mode = WAL');
  old.pragma('synchronous = FULL');
  old.pragma(`application_id = ${applicationId}`);
  migrate(old, 1);
  const put = old.prepare('INSERT INTO log VALUES (?, ?, ?, ?, ?, ?, ?)');
  for (const row of log) put.run(...(Array.isArray(row) ? row : []));
  old.close();
}
