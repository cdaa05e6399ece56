import { integerText } from '../../shared/lib/norwegian-format.ts';
import { refuse, RefusedError } from '../../shared/lib/refusal.ts';
import { checkAtOpening, checkTail, type CheckedTail, type OnChecked } from './check-at-opening.ts';
import { foldLog } from './fold-log.ts';
import { logReader, logWriter, type LogWriter } from './log-table.ts';
import type { Memory } from './memory.ts';
import { layOutProjections, ProjectionChangedError, readProjections } from './projection-reader.ts';
import { entryToStore, projectionWriter, type ProjectionWriter } from './projection-writer.ts';
import type { ReadHandle, WriteHandle } from './sql/handle.ts';
import { createDatabase } from './sql/create-database.ts';
import { isOfEarlierFormat, openDatabase } from './sql/open-database.ts';
import { RowChangedError } from './sql/query.ts';
import { readThrough } from './sql/read-through.ts';

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
  /** What is left to do of opening a long log; null where nothing is. */
  readonly rest: RestOfFile | null;
};

/** What is left to do of opening a file whose log is long. */
export type RestOfFile = {
  /** How many events at the beginning of the log have not been checked; 0 where all have. */
  readonly unchecked: number;
  /** Whether the stored entries are as they were written; known once each has been read. */
  readonly asWritten: () => boolean;
};

/**
 * Throws the projections away and folds the log anew. In: a handle that may write. Out: the state.
 * Error: an event that this program does not know stops it (`UnknownEventError`), and the transaction is undone.
 */
export function rebuild(handle: WriteHandle): Memory {
  const writer = projectionWriter(handle);
  return handle.transaction(() => {
    writer.clear();
    const memory = foldLog(handle);
    const batch = writer.begin();
    for (const [round, entries] of memory.entries)
      for (const state of entries.values()) batch.entry(entryToStore(round, state));
    batch.end(memory.n, memory.mapping);
    return memory;
  })();
}

/** The state as the tables have it; null where they are behind the log or not as they were written. */
function asStored<T>(handle: WriteHandle, read: () => T, n: (read: T) => number): T | null {
  try {
    const stored = read();
    const end = logReader(handle).count();
    if (n(stored) > end) {
      const reason = `hendelse ${integerText(end + 1)} mangler`;
      throw new RefusedError(refuse('log-damaged', { position: end + 1, reason }));
    }
    return n(stored) === end ? stored : null;
  } catch (error) {
    if (error instanceof ProjectionChangedError || error instanceof RowChangedError) return null;
    throw error;
  }
}

/** Reads the current state; where the projections are behind or not as they were written, they are made anew. */
export function load(handle: WriteHandle): Memory {
  const read = () => readProjections(handle);
  return asStored(handle, read, (memory) => memory.n) ?? rebuild(handle);
}

/** As `load`, of a long log: its entries are read when they are asked for. Out: the state, and what is left to do. */
function layOut(handle: WriteHandle, unchecked: number): { memory: Memory; rest: RestOfFile } {
  const read = () => layOutProjections(handle);
  const laidOut = asStored(handle, read, ({ memory }) => memory.n);
  if (laidOut !== null)
    return { memory: laidOut.memory, rest: { unchecked, asWritten: laidOut.asWritten } };
  return { memory: rebuild(handle), rest: { unchecked, asWritten: () => true } };
}

function mappingOn(
  handle: WriteHandle,
  path: string,
  close: () => void,
  { memory: loaded, rest }: { readonly memory: Memory; readonly rest: RestOfFile | null },
): MappingFile {
  let memory = loaded;
  let queue: Promise<unknown> = Promise.resolve();
  return {
    path,
    handle,
    rest,
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

/** How much of a long log is checked before a file is used: all of it, or what came after it was last found whole. */
export type Opening = 'whole' | 'tail';

function openOnce(
  path: string,
  beforeMigration: BeforeMigration,
  opening: Opening,
  onChecked: OnChecked | undefined,
): MappingFile {
  let checked: CheckedTail = { long: false, unchecked: 0 };
  const { handle, close } = openDatabase(path, (unchanged) => {
    if (opening === 'whole') checkAtOpening(unchanged, onChecked);
    else checked = checkTail(unchanged);
    if (isOfEarlierFormat(unchanged)) beforeMigration(unchanged, path);
  });
  try {
    const { long, unchecked } = checked;
    const loaded = long ? layOut(handle, unchecked) : { memory: load(handle), rest: null };
    return mappingOn(handle, path, close, loaded);
  } catch (error) {
    close();
    if (error instanceof RefusedError) throw error;
    const reason = error instanceof Error ? error.message : 'ukjent';
    throw new RefusedError(refuse('log-damaged', { position: 'ukjent', reason }));
  }
}

const isDamage = (error: unknown): boolean =>
  error instanceof RefusedError && error.refusal.code === 'log-damaged';

/**
 * Opens a mapping; its log is checked before anything is written. In: the path, what comes before its format is
 * changed, if it is, how much of a long log is looked at first; the rest is then for `finishOpening`, and whom to tell
 * how far a check of the whole has come. Out: the open mapping.
 * Errors: as `openDatabase`, `disk-failed`, and `log-damaged`; a damaged file is left as it is, and called so only
 * where it is found damaged twice: a page that the disk failed to give once is none that is damaged.
 */
export function openMappingFile(
  path: string,
  beforeMigration: BeforeMigration = () => undefined,
  opening: Opening = 'whole',
  onChecked?: OnChecked,
): MappingFile {
  try {
    return openOnce(path, beforeMigration, opening, onChecked);
  } catch (error) {
    if (!isDamage(error)) throw error;
    readThrough(path);
    return openOnce(path, beforeMigration, opening, onChecked);
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
  return createDatabase(path, (handle) =>
    fill(mappingOn(handle, path, () => undefined, { memory: load(handle), rest: null })),
  );
}
