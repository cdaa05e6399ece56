import { z } from 'zod';
import type { ReadHandle } from '../sql/handle.ts';
import { digits, signatureLength, type RowBatch } from './row-batch.ts';

/** How many bytes, except of one row alone; the bytes of an import or a round are long. */
const mostBytes = 8 * 1024 * 1024;

// `length` reads the head of a row alone, and not the bytes.
const sizeSql = 'SELECT total(length(bytes)) FROM log WHERE n BETWEEN ? AND ?';

// What the schema of a row asks, asked of all of them at once.
const otherwise = [
  "typeof(author) <> 'text'",
  "typeof(position) <> 'integer'",
  "typeof(hash) <> 'text'",
  `length(hash) <> ${digits}`,
  "typeof(signature) <> 'blob'",
  `length(signature) <> ${signatureLength}`,
  "typeof(bytes) <> 'blob'",
  "typeof(seal) <> 'text'",
  `length(seal) <> ${digits}`,
].join(' OR ');

// SQLite puts texts together as they are, with what is not valid or is zero in them, and so blobs.
const columnsSql = `
SELECT count(*), total(${otherwise}),
  CAST(group_concat(bytes, '') AS BLOB), group_concat(length(bytes)), CAST(group_concat(signature, '') AS BLOB),
  group_concat(hash), group_concat(seal), group_concat(author, char(10)), group_concat(position)
FROM (SELECT n, author, position, hash, signature, bytes, seal FROM log WHERE n BETWEEN ? AND ? ORDER BY n)`;

const blob = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
const text = z.string();
const columns = z.tuple([z.int(), z.literal(0), blob, text, blob, text, text, text, text]);

/** In: bytes that SQLite gave. Out: the same where nothing else shares their memory, so that they can be given away. */
function ofItsOwn(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer } = bytes;
  const alone = buffer instanceof ArrayBuffer && buffer.byteLength === bytes.byteLength;
  return alone ? new Uint8Array(buffer) : new Uint8Array(bytes);
}

/**
 * Reads a part of the log batch by batch. In: a handle, the numbers of the first and the last row, and how many
 * rows a batch may have. Out: the batches; null and the end where a row is missing, or holds something of another kind or length than the program writes.
 * Errors: those of SQLite.
 */
export function* batchesOf(
  handle: ReadHandle,
  { from, to }: { readonly from: number; readonly to: number },
  most: number,
): Generator<Omit<RowBatch, 'keys'> | null, void, undefined> {
  const size = handle.prepare(sizeSql).pluck();
  const read = handle.prepare(columnsSql).raw();
  let before: string | null = null;
  for (let first = from; first <= to; ) {
    let last = Math.min(to, first + most - 1);
    while (last > first && Number(size.get(first, last)) > mostBytes)
      last = first + Math.floor((last - first) / 2);
    const found = columns.safeParse(read.get(first, last));
    // No two rows have one number: as many as there are numbers from first to last is all of them.
    if (!found.success || found.data[0] !== last - first + 1) {
      yield null;
      return;
    }
    const [count, , bytes, lengths, signatures, hashes, seals, authors, positions] = found.data;
    yield {
      first,
      count,
      before,
      bytes: ofItsOwn(bytes),
      lengths,
      signatures: ofItsOwn(signatures),
      hashes,
      seals,
      authors,
      positions,
    };
    before = hashes.slice(-digits);
    first = last + 1;
  }
}
