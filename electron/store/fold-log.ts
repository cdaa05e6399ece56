import { emptyMapping } from '../../shared/projections/mapping-state.ts';
import { logReader, type LogRow } from './log-table.ts';
import { project, type Memory } from './memory.ts';
import { loggedEvent } from './read-log.ts';
import type { ReadHandle } from './sql/handle.ts';

const nothing: Memory = { n: 0, mapping: emptyMapping, entries: new Map() };

/** How many events are folded at a time. */
const portion = 2_000;

/**
 * Folds the log. In: a handle, and the last event that counts. Out: the state after it.
 * Error: an event that this program does not know stops it (`UnknownEventError`).
 */
export function foldLog(handle: ReadHandle, last = Number.MAX_SAFE_INTEGER): Memory {
  const log = logReader(handle);
  let memory = nothing;
  for (
    let rows: readonly LogRow[] = log.after(0, Math.min(portion, last));
    rows.length > 0;
    rows = log.after(memory.n, Math.min(portion, last - memory.n))
  ) {
    memory = project(memory, rows.map(loggedEvent)).after;
  }
  return memory;
}
