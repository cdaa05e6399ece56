import { z } from 'zod';
import { sha256 } from './envelope-crypto.ts';
import { packed, unpacked } from './packed-bytes.ts';
import type { ReadHandle, WriteHandle } from './sql/handle.ts';
import { rowsOf } from './sql/query.ts';

const fileRow = z.object({
  path: z.string(),
  seal: z.string(),
  bytes: z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array),
});

const sealOf = (path: string, bytes: Uint8Array): string =>
  sha256(Buffer.concat([Buffer.from(`${path}|`), bytes]));

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
    'INSERT INTO release_file (number, candidate, path, seal, bytes) VALUES (?, ?, ?, ?, ?)',
  );
  for (const [path, bytes] of files) {
    insert.run(number, candidate, path, sealOf(path, bytes), packed(bytes));
  }
}

/** In: which candidate. Out: its files by path, as they were frozen; one that no longer is so is not among them. */
export function readReleaseFiles(
  handle: ReadHandle,
  { number, candidate }: CandidateKey,
): ReadonlyMap<string, Uint8Array<ArrayBuffer>> {
  const rows = rowsOf(
    handle,
    'SELECT path, seal, bytes FROM release_file WHERE number = ? AND candidate = ? ORDER BY path',
    fileRow,
  )(number, candidate);
  const whole = rows
    .map(({ path, seal, bytes }) => ({ path, seal, bytes: Uint8Array.from(unpacked(bytes)) }))
    .filter(({ path, seal, bytes }) => sealOf(path, bytes) === seal);
  return new Map(whole.map(({ path, bytes }) => [path, bytes]));
}

/** In: a handle. Out: how many files of releases are not as they were frozen. */
export function damagedReleaseFiles(handle: ReadHandle): number {
  let damaged = 0;
  // Its own statement, stepped through: together the files are large.
  for (const row of handle.prepare('SELECT path, seal, bytes FROM release_file').iterate()) {
    const { path, seal, bytes } = fileRow.parse(row);
    if (sealOf(path, unpacked(bytes)) !== seal) damaged += 1;
  }
  return damaged;
}

const anyFile = fileRow.extend({ number: z.string(), candidate: z.int() });

/**
 * Takes the files of releases from one mapping file into another. In: a handle on the one, which may be damaged, one on
 * the other, which has none, and which candidates it knows. Out: whether all of theirs that there were came along.
 */
export function takeReleaseFiles(
  from: ReadHandle,
  to: WriteHandle,
  known: readonly CandidateKey[],
): boolean {
  const insert = to.prepare(
    'INSERT INTO release_file (number, candidate, path, seal, bytes) VALUES (?, ?, ?, ?, ?)',
  );
  const isKnown = (file: CandidateKey): boolean =>
    known.some((one) => one.number === file.number && one.candidate === file.candidate);
  let whole = true;
  try {
    const sql = 'SELECT number, candidate, path, seal, bytes FROM release_file';
    for (const row of from.prepare(sql).iterate()) {
      const file = anyFile.parse(row);
      const { number, candidate, path, seal, bytes } = file;
      if (sealOf(path, unpacked(bytes)) !== seal) whole = false;
      else if (isKnown(file)) insert.run(number, candidate, path, seal, bytes);
    }
  } catch {
    whole = false;
  }
  return whole;
}
