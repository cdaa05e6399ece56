import { z } from 'zod';
import {
  choiceTable,
  columnsOf,
  draftTable,
  personTable,
  type BesideTable,
} from '../beside-the-log.ts';
import type { WriteHandle } from '../sql/handle.ts';
import { emptyWriteAhead } from '../sql/empty-write-ahead.ts';
import { changing, rowsOf } from '../sql/query.ts';

const anyRow = z.record(z.string(), z.string());

/**
 * SQLite overwrites what it deletes (`secure_delete`), but not what it leaves behind when it moves rows between pages.
 * Emptying the table overwrites every page it had, whole; then the rows that stay are written anew, as they were.
 */
function rewrite(handle: WriteHandle, table: BesideTable): void {
  const columns = [...columnsOf(table), 'seal'];
  const rows = rowsOf(handle, `SELECT * FROM ${table.name}`, anyRow)();
  changing(handle, `DELETE FROM ${table.name}`)();
  const put = changing(
    handle,
    `INSERT INTO ${table.name} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  );
  for (const row of rows) put(...columns.map((column) => row[column] ?? ''));
}

/** Writes everything beside the log anew, within the transaction that has changed it. */
export function rewriteBeside(handle: WriteHandle): void {
  for (const table of [personTable, draftTable, choiceTable]) rewrite(handle, table);
}

/** Changes what is beside the log so that what was there before is neither in the file nor in what is written ahead. */
export function withoutTrace(handle: WriteHandle, change: () => void): void {
  handle.transaction(() => {
    change();
    rewriteBeside(handle);
  })();
  emptyWriteAhead(handle);
}
