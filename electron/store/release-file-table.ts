import { z } from 'zod';
import type { ReadHandle, WriteHandle } from './sql/handle.ts';
import { rowsOf } from './sql/query.ts';

const fileRow = z.object({
  path: z.string(),
  bytes: z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array),
});

/** Which frozen candidate. */
export type CandidateKey = { readonly number: string; readonly candidate: number };

/** Keeps the files of a frozen candidate, in the transaction of the event that binds them. Earlier candidates of the number go. */
export function storeReleaseFiles(
  handle: WriteHandle,
  { number, candidate }: CandidateKey,
  files: ReadonlyMap<string, Uint8Array>,
): void {
  handle
    .prepare('DELETE FROM release_file WHERE number = ? AND candidate < ?')
    .run(number, candidate);
  const insert = handle.prepare(
    'INSERT INTO release_file (number, candidate, path, bytes) VALUES (?, ?, ?, ?)',
  );
  for (const [path, bytes] of files) insert.run(number, candidate, path, bytes);
}

/** In: which candidate. Out: its files by path, as they were frozen. */
export function readReleaseFiles(
  handle: ReadHandle,
  { number, candidate }: CandidateKey,
): ReadonlyMap<string, Uint8Array<ArrayBuffer>> {
  const rows = rowsOf(
    handle,
    'SELECT path, bytes FROM release_file WHERE number = ? AND candidate = ? ORDER BY path',
    fileRow,
  )(number, candidate);
  return new Map(rows.map((row) => [row.path, row.bytes]));
}
