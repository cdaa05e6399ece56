import { z } from 'zod';
import type { RoundId } from '../../shared/lib/ids.ts';
import type { EntryState } from '../../shared/projections/entry-state.ts';
import { emptyMapping, type MappingState } from '../../shared/projections/mapping-state.ts';
import { entryFromJson, importedBy, type Imported } from './entry-json.ts';
import { sha256 } from './envelope-crypto.ts';
import { logReader } from './log-table.ts';
import type { Entries } from './memory.ts';
import { unpacked } from './packed-bytes.ts';
import { entrySeal, placeSeal } from './projection-writer.ts';
import { loggedEventAgain } from './read-log.ts';
import type { ReadHandle } from './sql/handle.ts';
import { rowOf, rowsOf } from './sql/query.ts';
import { noSeals, withSeal } from './sum-of-seals.ts';

/** A projection that is not as it was written. It is thrown away and folded anew from the log. */
export class ProjectionChangedError extends Error {
  override readonly name = 'ProjectionChangedError';
}

const json = z
  .custom<Uint8Array>((value) => value instanceof Uint8Array)
  .transform((stored) => unpacked(stored));
const mappingRow = z.object({
  n: z.int(),
  entries: z.string(),
  place: z.string(),
  seal: z.string(),
  state: json,
});
const entryRow = z.object({ round: z.string(), unit: z.string(), state: json, seal: z.string() });

/** What the disposable tables say, down to the last event they were brought to. */
export type StoredState = {
  readonly n: number;
  readonly mapping: MappingState;
  readonly entries: ReadonlyMap<RoundId, Entries>;
};

const asText = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

/**
 * In: a handle. Out: what finds what an import brought in by the number of its event; each is read once, and was
 * checked when the entries that name it were made.
 */
function importsOf(handle: ReadHandle): (at: number) => Imported | null {
  const log = logReader(handle);
  const known = new Map<number, Imported | null>();
  return (at) => {
    const before = known.get(at);
    if (before !== undefined) return before;
    const row = log.at(at);
    const imported = row === undefined ? null : importedBy(loggedEventAgain(row));
    known.set(at, imported);
    return imported;
  };
}

/**
 * Reads the tables of current state. In: a handle. Out: all of it.
 * Error: `ProjectionChangedError` where a row is not as it was written, is missing, or is one too many.
 */
export function readProjections(handle: ReadHandle): StoredState {
  const row = rowOf(
    handle,
    'SELECT n, entries, place, seal, state FROM projection_mapping WHERE id = 1',
    mappingRow,
  )();
  const changed = (): never => {
    throw new ProjectionChangedError('A projection is not as it was written');
  };
  if (row !== undefined) {
    if (sha256(row.state) !== row.seal) changed();
    if (placeSeal(row.n, row.entries, row.seal) !== row.place) changed();
  }
  const mapping =
    // Written by `projectionWriter` from a value of the type, and unchanged since: the seal says so. The same below.
    // What an older program knew nothing of is as it is where it has not happened.
    row === undefined
      ? emptyMapping
      : { ...emptyMapping, ...(JSON.parse(asText(row.state)) as MappingState) };
  // As above.
  const entries = new Map(
    mapping.rounds.map((one) => [one.id, new Map() as Map<EntryState['unit'], EntryState>]),
  );
  const importedAt = importsOf(handle);
  let sum = noSeals;
  const rows = rowsOf(
    handle,
    'SELECT round, unit, state, seal FROM projection_entry ORDER BY round, unit',
    entryRow,
  )();
  for (const one of rows) {
    if (entrySeal(one.round, one.unit, one.state) !== one.seal) changed();
    sum = withSeal(sum, one.seal);
    const state = entryFromJson(asText(one.state), importedAt) ?? changed();
    // Written under a round's id, as the seal says.
    entries.get(one.round as RoundId)?.set(state.unit, state);
  }
  if (sum !== (row?.entries ?? noSeals)) changed();
  return { n: row?.n ?? 0, mapping, entries };
}
