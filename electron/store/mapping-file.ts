import { refuse, RefusedError } from '../../shared/lib/refusal.ts';
import { emptyMapping } from '../../shared/projections/mapping-state.ts';
import { checkAtOpening } from './check-at-opening.ts';
import { logReader, logWriter, type LogRow, type LogWriter } from './log-table.ts';
import { project, type Memory } from './memory.ts';
import { ProjectionChangedError, readProjections } from './projection-reader.ts';
import { entryToStore, projectionWriter, type ProjectionWriter } from './projection-writer.ts';
import { loggedEvent } from './read-log.ts';
import type { ReadHandle, WriteHandle } from './sql/handle.ts';
import { createDatabase } from './sql/create-database.ts';
import { isOfEarlierFormat, openDatabase } from './sql/open-database.ts';

/** An open mapping: the file, and its current state in memory. The state follows after the commit, never before. */
export type MappingFile = {
  readonly path: string;
  readonly handle: WriteHandle;
  readonly memory: () => Memory;
  readonly remember: (memory: Memory) => void;
  readonly log: LogWriter;
  readonly projections: ProjectionWriter;
  /** Runs one writer at a time: a long import, and then the decision that came while it ran. */
  readonly turn: <T>(work: () => Promise<T> | T) => Promise<T>;
  readonly close: () => void;
};

const nothing: Memory = { n: 0, mapping: emptyMapping, entries: new Map() };

/** How many events a rebuild folds at a time. */
const portion = 2_000;

/**
 * Throws the projections away and folds the log anew. In: a handle that may write. Out: the state.
 * Error: an event that this program does not know stops it (`UnknownEventError`), and the transaction is undone.
 */
export function rebuild(handle: WriteHandle): Memory {
  const log = logReader(handle);
  const writer = projectionWriter(handle);
  return handle.transaction(() => {
    writer.clear();
    let memory = nothing;
    for (
      let rows: readonly LogRow[] = log.after(0, portion);
      rows.length > 0;
      rows = log.after(memory.n, portion)
    ) {
      memory = project(memory, rows.map(loggedEvent)).after;
    }
    const batch = writer.begin();
    for (const [round, entries] of memory.entries)
      for (const state of entries.values()) batch.entry(entryToStore(round, state));
    batch.end(memory.n, memory.mapping);
    return memory;
  })();
}

/** Reads the current state; where the projections are behind or not as they were written, they are made anew. */
export function load(handle: WriteHandle): Memory {
  try {
    const stored = readProjections(handle);
    const end = logReader(handle).last()?.n ?? 0;
    if (stored.n > end) {
      const reason = `hendelse ${end + 1} mangler`;
      throw new RefusedError(refuse('log-damaged', { position: end + 1, reason }));
    }
    return stored.n === end ? stored : rebuild(handle);
  } catch (error) {
    if (error instanceof ProjectionChangedError) return rebuild(handle);
    throw error;
  }
}

function mappingOn(handle: WriteHandle, path: string, close: () => void): MappingFile {
  let memory = load(handle);
  let queue: Promise<unknown> = Promise.resolve();
  return {
    path,
    handle,
    log: logWriter(handle),
    projections: projectionWriter(handle),
    memory: () => memory,
    remember: (next) => {
      memory = next;
    },
    turn: (work) => {
      const mine = queue.then(work);
      queue = mine.catch(() => undefined);
      return mine;
    },
    close,
  };
}

/** What is done with a file of an earlier format before it is brought to this program's. */
export type BeforeMigration = (handle: ReadHandle, path: string) => void;

/**
 * Opens a mapping; its log is checked before anything is written. In: the path, and what comes before its format is
 * changed, if it is. Out: the open mapping.
 * Errors: as `openDatabase`, and `log-damaged`; a damaged file is left as it is.
 */
export function openMappingFile(
  path: string,
  beforeMigration: BeforeMigration = () => undefined,
): MappingFile {
  const { handle, close } = openDatabase(path, (unchanged) => {
    checkAtOpening(unchanged);
    if (isOfEarlierFormat(unchanged)) beforeMigration(unchanged, path);
  });
  try {
    return mappingOn(handle, path, close);
  } catch (error) {
    close();
    if (error instanceof RefusedError) throw error;
    const reason = error instanceof Error ? error.message : 'ukjent';
    throw new RefusedError(refuse('log-damaged', { position: 'ukjent', reason }));
  }
}

/**
 * Makes a new mapping file with its first events; it gets its name only when they are in it.
 * In: the path and what writes the first events. Out: nothing. Errors: as `createDatabase`, and those of `fill`.
 */
export function createMappingFile(
  path: string,
  fill: (file: MappingFile) => Promise<void>,
): Promise<void> {
  return createDatabase(path, (handle) => fill(mappingOn(handle, path, () => undefined)));
}
