import type Database from 'better-sqlite3';

declare const readable: unique symbol;
declare const writable: unique symbol;

/** A handle that can only read. Readings take this one. */
export type ReadHandle = Database.Database & { readonly [readable]: true };

/** A handle that can write. Only the write path and the few tables outside the log take this one. */
export type WriteHandle = ReadHandle & { readonly [writable]: true };

/** In: an opened database whose file this process holds for writing. Out: the handle that may write. */
export function asWriteHandle(database: Database.Database): WriteHandle {
  // The brand exists only in types; this is the one place where a plain database becomes a handle.
  return database as WriteHandle;
}

/** In: an opened database that is to be read only. Out: the handle. */
export function asReadHandle(database: Database.Database): ReadHandle {
  // As above.
  return database as ReadHandle;
}
