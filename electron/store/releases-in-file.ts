import { z } from 'zod';
import type { MappingState } from '../../shared/projections/mapping-state.ts';
import { sha256 } from './envelope-crypto.ts';
import { logReader } from './log-table.ts';
import { load } from './mapping-file.ts';
import { unpacked } from './packed-bytes.ts';
import { placeSeal } from './projection-writer.ts';
import type { WriteHandle } from './sql/handle.ts';
import { rowOf } from './sql/query.ts';

const stored = z.object({
  n: z.int(),
  entries: z.string(),
  place: z.string(),
  seal: z.string(),
  state: z.custom<Uint8Array>((value) => value instanceof Uint8Array).transform(unpacked),
});

/** The releases of a file, and which keys it says are not to be relied upon. */
export type ReleasesInFile = Pick<MappingState, 'releases' | 'revocations'>;

/**
 * Reads the releases of a file whose entries are not asked for: those of a long log take seconds to read. In: a handle.
 * Out: the releases and the revoked keys; where what is stored of the mapping is behind the log or not as it was
 * written, as `load` makes it anew. Errors: as `load`.
 */
export function releasesIn(handle: WriteHandle): ReleasesInFile {
  const sql = 'SELECT n, entries, place, seal, state FROM projection_mapping WHERE id = 1';
  const row = rowOf(handle, sql, stored)();
  const asWritten =
    row !== undefined &&
    row.n === logReader(handle).last()?.n &&
    sha256(row.state) === row.seal &&
    placeSeal(row.n, row.entries, row.seal) === row.place;
  if (!asWritten) return load(handle).mapping;
  // Written from a value of the type, and unchanged since: the seal says so. An older program may know of none.
  const read = JSON.parse(Buffer.from(row.state).toString('utf8')) as Partial<MappingState>;
  return { releases: read.releases ?? [], revocations: read.revocations ?? [] };
}
