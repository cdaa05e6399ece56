import { z } from 'zod';
import { sha256 } from './envelope-crypto.ts';
import { unpacked } from './packed-bytes.ts';
import type { ReadHandle, WriteHandle } from './sql/handle.ts';
import { asRow, changing, rowOf, rowsOf } from './sql/query.ts';

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

// What a seal is over is short, and a log has many of them: they are laid out in one place after the other.
let sealed = Buffer.alloc(512);

/** In: a row. Out: the SHA-256 over all of it but the bytes, which their own hash seals; stored beside it as `seal`. */
export function sealOf({ n, author, position, hash, signature }: Omit<LogRow, 'bytes'>): string {
  const text = `${n}|${author}|${position}|${hash}|`;
  // No character is more than three bytes long.
  const most = text.length * 3 + signature.length;
  if (sealed.length < most) sealed = Buffer.alloc(most);
  const end = sealed.write(text);
  sealed.set(signature, end);
  return sha256(sealed.subarray(0, end + signature.length));
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

// Both questions go by the index of author and position, from one author to the next: the log is long, and few write it.
const authorsSql = `WITH RECURSIVE known (author) AS (
  SELECT min(author) FROM log
  UNION ALL
  SELECT (SELECT min(author) FROM log WHERE author > known.author) FROM known WHERE author IS NOT NULL
)`;

/** Questions about the log, rows in the order in which the file got them. */
export type LogReader = {
  /** How many there are, by the number of the last. */
  readonly count: () => number;
  readonly last: () => Head | undefined;
  readonly lastOf: (author: string) => Head | undefined;
  readonly heads: () => readonly Head[];
  /** The first row of each author. */
  readonly firsts: () => readonly LogRow[];
  readonly after: (n: number, limit: number) => readonly LogRow[];
  readonly at: (n: number) => LogRow | undefined;
  /** As `at`, with the seal that was stored beside it. */
  readonly sealedAt: (n: number) => (LogRow & { readonly seal: string }) | undefined;
  /** The hash of every event, one at a time. */
  readonly hashes: () => Iterable<string>;
  /** Every row from a number on with the seal that was stored beside it, one at a time. */
  readonly sealed: (first?: number) => Iterable<LogRow & { readonly seal: string }>;
};

/** Reads the log. In: a handle. Out: questions about it. */
export function logReader(handle: ReadHandle): LogReader {
  const last = rowOf(
    handle,
    'SELECT n, author, position, hash FROM log ORDER BY n DESC LIMIT 1',
    head,
  );
  const count = rowOf(handle, 'SELECT max(n) AS n FROM log', z.object({ n: z.int().nullable() }));
  const lastOf = rowOf(
    handle,
    'SELECT n, author, position, hash FROM log WHERE author = ? ORDER BY position DESC LIMIT 1',
    head,
  );
  const heads = rowsOf(
    handle,
    `${authorsSql} SELECT n, log.author, position, hash FROM known CROSS JOIN log ON log.author = known.author
      AND position = (SELECT max(position) FROM log AS own WHERE own.author = known.author) ORDER BY known.author`,
    head,
  );
  const firsts = rowsOf(
    handle,
    `${authorsSql} SELECT n, log.author, position, hash, signature, bytes FROM known CROSS JOIN log
      ON log.author = known.author AND position = 1 ORDER BY known.author`,
    logRow,
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
  const sealedRows = function* (
    first = Number.MIN_SAFE_INTEGER,
  ): Iterable<LogRow & { readonly seal: string }> {
    // Its own statement: one that is being stepped through can do nothing else.
    const all = handle.prepare(
      'SELECT n, author, position, hash, signature, bytes, seal FROM log WHERE n >= ? ORDER BY n',
    );
    for (const row of all.iterate(first)) yield asRow(sealedRow, row);
  };
  const hashes = function* (): Iterable<string> {
    const all = handle.prepare('SELECT hash FROM log ORDER BY n').pluck();
    for (const hash of all.iterate()) yield asRow(z.string(), hash);
  };
  return {
    count: () => count()?.n ?? 0,
    last: () => last(),
    lastOf,
    heads: () => heads(),
    firsts: () => firsts(),
    after,
    at,
    sealedAt,
    hashes,
    sealed: sealedRows,
  };
}
