import { z } from 'zod';
import { sha256 } from './envelope-crypto.ts';
import { unpacked } from './packed-bytes.ts';
import type { ReadHandle, WriteHandle } from './sql/handle.ts';
import { changing, rowOf, rowsOf } from './sql/query.ts';

const blob = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

/** A row of the log: the exact signed bytes, their hash, and the signature. */
const logRow = z.object({
  n: z.int(),
  author: z.string(),
  position: z.int(),
  hash: z.string(),
  signature: blob,
  // Bytes changed so that they cannot be unpacked are given as none: the hash tells.
  bytes: blob.transform(unpacked),
});
export type LogRow = z.infer<typeof logRow>;

/** In: a row. Out: the SHA-256 over all of it but the bytes, which their own hash seals; stored beside it as `seal`. */
export function sealOf({ n, author, position, hash, signature }: Omit<LogRow, 'bytes'>): string {
  return sha256(Buffer.concat([Buffer.from(`${n}|${author}|${position}|${hash}|`), signature]));
}

const sealedRow = logRow.extend({ seal: z.string() });

/** Where an author's stream, or the whole log, has come to. */
const head = z.object({ n: z.int(), author: z.string(), position: z.int(), hash: z.string() });
export type Head = z.infer<typeof head>;

/** A row, and its bytes as they are to lie in the file (`packed`). */
export type RowToStore = LogRow & { readonly stored: Uint8Array };

/** The one insert into the log. */
export type LogWriter = { readonly append: (row: RowToStore) => void };

/** In: a handle that may write. Out: the log's writer. */
export function logWriter(handle: WriteHandle): LogWriter {
  const insert = changing(
    handle,
    'INSERT INTO log (n, author, position, hash, signature, bytes, seal) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  return {
    append: (row) => {
      insert(row.n, row.author, row.position, row.hash, row.signature, row.stored, sealOf(row));
    },
  };
}

/** Reads the log. In: a handle. Out: questions about it, rows in the order in which the file got them. */
export function logReader(handle: ReadHandle): {
  readonly last: () => Head | undefined;
  readonly lastOf: (author: string) => Head | undefined;
  readonly heads: () => readonly Head[];
  readonly after: (n: number, limit: number) => readonly LogRow[];
  readonly at: (n: number) => LogRow | undefined;
  /** As `at`, with the seal that was stored beside it. */
  readonly sealedAt: (n: number) => (LogRow & { readonly seal: string }) | undefined;
  /** The hash of every event, one at a time. */
  readonly hashes: () => Iterable<string>;
  /** Every row with the seal that was stored beside it, one at a time. */
  readonly sealed: () => Iterable<LogRow & { readonly seal: string }>;
} {
  const last = rowOf(
    handle,
    'SELECT n, author, position, hash FROM log ORDER BY n DESC LIMIT 1',
    head,
  );
  const lastOf = rowOf(
    handle,
    'SELECT n, author, position, hash FROM log WHERE author = ? ORDER BY position DESC LIMIT 1',
    head,
  );
  const heads = rowsOf(
    handle,
    'SELECT n, author, position, hash FROM log AS one WHERE position = (SELECT max(position) FROM log WHERE author = one.author) ORDER BY author',
    head,
  );
  const after = rowsOf(
    handle,
    'SELECT n, author, position, hash, signature, bytes FROM log WHERE n > ? ORDER BY n LIMIT ?',
    logRow,
  );
  const at = rowOf(
    handle,
    'SELECT n, author, position, hash, signature, bytes FROM log WHERE n = ?',
    logRow,
  );
  const sealedAt = rowOf(
    handle,
    'SELECT n, author, position, hash, signature, bytes, seal FROM log WHERE n = ?',
    sealedRow,
  );
  const sealed = function* (): Iterable<LogRow & { readonly seal: string }> {
    // Its own statement: one that is being stepped through can do nothing else.
    const all = handle.prepare(
      'SELECT n, author, position, hash, signature, bytes, seal FROM log ORDER BY n',
    );
    for (const row of all.iterate()) yield sealedRow.parse(row);
  };
  const hashes = function* (): Iterable<string> {
    const all = handle.prepare('SELECT hash FROM log ORDER BY n').pluck();
    for (const hash of all.iterate()) yield z.string().parse(hash);
  };
  return { last: () => last(), lastOf, heads: () => heads(), after, at, sealedAt, hashes, sealed };
}
