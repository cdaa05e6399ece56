import { emptyMapping } from '../../../shared/projections/mapping-state.ts';
import { logReader } from '../log-table.ts';
import type { MappingFile } from '../mapping-file.ts';
import { project, type Memory } from '../memory.ts';
import { loggedEvent } from '../read-log.ts';

/** How many events are folded before other requests get their turn. */
const portion = 500;
/** How far apart states are kept to go on from; a state shares all that did not change with the one before. */
const apart = 2_000;

const nothing: Memory = { n: 0, mapping: emptyMapping, entries: new Map() };
const kept = new WeakMap<MappingFile, Memory[]>();

function nearest(states: readonly Memory[], n: number): Memory {
  return states.findLast((one) => one.n <= n) ?? nothing;
}

function keep(states: Memory[], memory: Memory): void {
  const at = states.findLastIndex((one) => one.n <= memory.n);
  if (memory.n - (states[at]?.n ?? 0) >= apart) states.splice(at + 1, 0, memory);
}

/**
 * Folds the log up to one of its events. In: the open file and the event's number; beyond the end is the end.
 * Out: the state as it was just after it. The log never changes, so what was folded once is kept to go on from.
 */
export async function memoryAt(file: MappingFile, n: number): Promise<Memory> {
  const now = file.memory();
  if (n >= now.n) return now;
  const states = kept.get(file) ?? [];
  kept.set(file, states);
  const log = logReader(file.handle);
  let memory = nearest(states, n);
  while (memory.n < n) {
    const rows = log.after(memory.n, Math.min(portion, n - memory.n));
    if (rows.length === 0) break;
    memory = project(memory, rows.map(loggedEvent)).after;
    keep(states, memory);
    if (memory.n < n) await new Promise((resolve) => setImmediate(resolve));
  }
  return memory;
}
