import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { ReadHandle } from '../../../electron/store/sql/handle.ts';

/** What a job under test says on standard output while it works: one JSON object a line. */
export const told = z.discriminatedUnion('kind', [
  /** From here on the power may go. */
  z.strictObject({ kind: z.literal('begin'), path: z.string() }),
  /** A step is acknowledged; the mapping file says this from now on. */
  z.strictObject({ kind: z.literal('kept'), says: z.string() }),
  /** These files are about to come into a folder, all or none. */
  z.strictObject({
    kind: z.literal('whole-or-none'),
    folder: z.string(),
    files: z.record(z.string(), z.string()),
  }),
  /** A file or folder beside the mapping is acknowledged: it is there from now on. */
  z.strictObject({ kind: z.literal('there'), place: z.string() }),
  /** Somebody is about to be erased, of whom these words are known. */
  z.strictObject({ kind: z.literal('erasing'), words: z.string() }),
  /** The erasure is acknowledged. */
  z.strictObject({ kind: z.literal('erased'), words: z.string() }),
]);
export type Told = z.infer<typeof told>;

const tablesSql =
  "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name";

/** In: an open mapping. Out: one digest of every row of every table in it. */
export function saysOf(handle: ReadHandle): string {
  const hash = createHash('sha256');
  // Without an order of its own, SQLite goes through a table by its key.
  for (const name of z.array(z.string()).parse(handle.prepare(tablesSql).pluck().all())) {
    hash.update(`\n${name}`);
    for (const row of handle.prepare(`SELECT * FROM ${name}`).raw().iterate())
      for (const value of z
        .array(z.union([z.string(), z.number(), z.null(), z.instanceof(Uint8Array)]))
        .parse(row))
        hash.update(value instanceof Uint8Array ? value : `|${String(value)}`);
  }
  return hash.digest('hex');
}
