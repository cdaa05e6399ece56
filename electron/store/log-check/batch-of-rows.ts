import { z } from 'zod';
import type { ReadHandle } from '../sql/handle.ts';
import { digits, signatureLength, type RowBatch } from './row-batch.ts';

/** How many rows are handed over at a time; reading them takes well under the 50 ms that a window may wait. */
const most = 1_000;
/** How many bytes; the bytes of an import or a round are long. */
const mostBytes = 8 * 1024 * 1024;

const blob = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
const row = z.tuple([z.int(), z.string(), z.int(), z.string(), blob, blob, z.string()]);
type Row = z.infer<typeof row>;

/** A batch and what the caller needs of it: the number and hash of its last row, and its first bytes by author. */
export type ReadBatch = {
  readonly batch: Omit<RowBatch, 'keys'>;
  readonly last: { readonly n: number; readonly hash: string };
  readonly rows: readonly Row[];
};

function laidTogether(rows: readonly Row[], before: string | null): Omit<RowBatch, 'keys'> {
  const ends = new Uint32Array(rows.length);
  const authorOf = new Uint16Array(rows.length);
  const positions = new Float64Array(rows.length);
  const signatures = new Uint8Array(rows.length * signatureLength);
  const bytes = new Uint8Array(rows.reduce((sum, one) => sum + one[5].length, 0));
  const known = new Map<string, number>();
  let end = 0;
  for (const [at, [, author, position, , signature, stored]] of rows.entries()) {
    bytes.set(stored, end);
    end += stored.length;
    ends[at] = end;
    const index = known.get(author) ?? known.size;
    known.set(author, index);
    authorOf[at] = index;
    positions[at] = position;
    signatures.set(signature, at * signatureLength);
  }
  return {
    first: rows[0]?.[0] ?? 0,
    before,
    bytes,
    ends,
    signatures,
    authorOf,
    positions,
    hashes: rows.map((one) => one[3]).join(''),
    seals: rows.map((one) => one[6]).join(''),
    authors: [...known.keys()],
  };
}

const isWhole = (one: Row, n: number): boolean =>
  one[0] === n &&
  one[3].length === digits &&
  one[4].length === signatureLength &&
  one[6].length === digits;

/**
 * Reads the log batch by batch. In: a handle, and the number and hash of the row to begin after. Out: the batches; null
 * and the end where a row is missing or has something of another length than the program writes.
 */
export function* batchesAfter(
  handle: ReadHandle,
  after: { readonly n: number; readonly hash: string | null },
): Generator<ReadBatch | null, void, undefined> {
  const some = handle
    .prepare(
      'SELECT n, author, position, hash, signature, bytes, seal FROM log WHERE n > ? ORDER BY n LIMIT ?',
    )
    .raw();
  let { n, hash } = after;
  for (;;) {
    // What SQLite gives is of these types: the table is STRICT.
    let rows = some.all(n, most) as Row[];
    if (rows.length === 0) return;
    let size = 0;
    const within = rows.findIndex((one, at) => (size += one[5].length) > mostBytes && at > 0);
    if (within > 0) rows = rows.slice(0, within);
    if (!rows.every((one, at) => isWhole(one, n + at + 1))) {
      yield null;
      return;
    }
    const end = rows.at(-1);
    if (end === undefined) return;
    const batch = laidTogether(rows, hash);
    n = end[0];
    hash = end[3];
    yield { batch, last: { n, hash }, rows };
  }
}
