import { z } from 'zod';
import { unitNumber, type RoundId, type UnitNumber } from '../../shared/lib/ids.ts';
import { emptyEntry, type EntryState } from '../../shared/projections/entry-state.ts';
import { emptyMapping, type MappingState } from '../../shared/projections/mapping-state.ts';
import { once } from '../../shared/register/once.ts';
import { noEntries, unreadEntries, type Entries, type UnreadEntry } from './entries.ts';
import { entryFromJson, importedBy, type Imported } from './entry-json.ts';
import { sha256 } from './envelope-crypto.ts';
import { foldLog } from './fold-log.ts';
import { logReader } from './log-table.ts';
import type { Memory } from './memory.ts';
import { readOutlines } from './outline-table.ts';
import { unpacked, withUnpacked } from './packed-bytes.ts';
import { entrySeal, placeSeal } from './projection-writer.ts';
import { loggedEventAgain } from './read-log.ts';
import type { ReadHandle } from './sql/handle.ts';
import { RowChangedError, rowOf, rowsOf } from './sql/query.ts';
import { noSeals, withSeal } from './sum-of-seals.ts';

/** A projection that is not as it was written. It is thrown away and folded anew from the log. */
export class ProjectionChangedError extends Error {
  override readonly name = 'ProjectionChangedError';
}

const blob = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
const json = blob.transform((stored) => unpacked(stored));
const mappingRow = z.object({
  n: z.int(),
  entries: z.string(),
  place: z.string(),
  seal: z.string(),
  state: json,
});
const entryRow = z.object({ round: z.string(), unit: z.string(), state: blob, seal: z.string() });
const unitRow = z.object({ unit: unitNumber });

const asText = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

const changed = (): never => {
  throw new ProjectionChangedError('A projection is not as it was written');
};

/**
 * In: a handle. Out: what finds what an import brought in by the number of its event; each is read once, and looked at
 * then: a long log may not have been checked yet.
 */
function importsOf(handle: ReadHandle): (at: number) => Imported | null {
  const log = logReader(handle);
  const known = new Map<number, Imported | null>();
  return (at) => {
    const before = known.get(at);
    if (before !== undefined) return before;
    const row = log.at(at);
    const whole = row !== undefined && sha256(row.bytes) === row.hash;
    const imported = whole ? importedBy(loggedEventAgain(row)) : null;
    known.set(at, imported);
    return imported;
  };
}

type StoredMapping = { readonly n: number; readonly mapping: MappingState; readonly sum: string };

function readMapping(handle: ReadHandle): StoredMapping {
  const row = rowOf(
    handle,
    'SELECT n, entries, place, seal, state FROM projection_mapping WHERE id = 1',
    mappingRow,
  )();
  if (row === undefined) return { n: 0, mapping: emptyMapping, sum: noSeals };
  if (sha256(row.state) !== row.seal) changed();
  if (placeSeal(row.n, row.entries, row.seal) !== row.place) changed();
  // Written by `projectionWriter` from a value of the type, and unchanged since: the seal says so. The same below.
  // What an older program knew nothing of is as it is where it has not happened.
  const state = JSON.parse(asText(row.state)) as MappingState;
  return { n: row.n, mapping: { ...emptyMapping, ...state }, sum: row.entries };
}

/** In: a stored entry, and how to find what an import brought in. Out: the entry; null where it is not as it was written. */
function readStored(
  { round, unit, state, seal }: z.infer<typeof entryRow>,
  importedAt: (at: number) => Imported | null,
): EntryState | null {
  return withUnpacked(state, (bytes) =>
    entrySeal(round, unit, bytes) === seal ? entryFromJson(asText(bytes), importedAt) : null,
  );
}

/**
 * Reads the tables of current state. In: a handle. Out: all of it.
 * Error: `ProjectionChangedError` where a row is not as it was written, is missing, or is one too many.
 */
export function readProjections(handle: ReadHandle): Memory {
  const { n, mapping, sum: expected } = readMapping(handle);
  const states = new Map<string, EntryState[]>(mapping.rounds.map((one) => [one.id, []]));
  const importedAt = importsOf(handle);
  let sum = noSeals;
  const rows = rowsOf(
    handle,
    'SELECT round, unit, state, seal FROM projection_entry ORDER BY round, unit',
    entryRow,
  )();
  for (const one of rows) {
    // A round that nobody knows is one whose name was changed: its entry would be missing in silence.
    const inRound = states.get(one.round) ?? changed();
    inRound.push(readStored(one, importedAt) ?? changed());
    sum = withSeal(sum, one.seal);
  }
  if (sum !== expected) changed();
  const entries = mapping.rounds.map(({ id }): readonly [RoundId, Entries] => [
    id,
    noEntries.with(states.get(id) ?? []),
  ]);
  return { n, mapping, entries: new Map(entries) };
}

/** The current state of a file whose entries are read when they are asked for. */
export type LaidOut = {
  readonly memory: Memory;
  /** Whether the entries are those that were written; known once each of them has been read. */
  readonly asWritten: () => boolean;
};

const countOf = (handle: ReadHandle): number =>
  rowOf(handle, 'SELECT count(*) AS n FROM projection_entry', z.object({ n: z.int() }))()?.n ?? 0;

/**
 * As `readProjections`, but of the entries only which there are and their outlines. An entry that is not as it was
 * written is folded from the log when it is read. In: a handle. Out: the state.
 * Error: `ProjectionChangedError`, where the state of the file as a whole is not as it was written.
 */
export function layOutProjections(handle: ReadHandle): LaidOut {
  const { n, mapping, sum: expected } = readMapping(handle);
  const importedAt = importsOf(handle);
  const folded = once(() => foldLog(handle, n));
  const find = rowOf(
    handle,
    'SELECT round, unit, state, seal FROM projection_entry WHERE round = ? AND unit = ?',
    entryRow,
  );
  let sum = noSeals;
  const found = (round: RoundId, unit: string): z.infer<typeof entryRow> | undefined => {
    try {
      return find(round, unit);
    } catch (error) {
      if (error instanceof RowChangedError) return undefined;
      throw error;
    }
  };
  const stored = (round: RoundId, unit: string): EntryState | null => {
    const row = found(round, unit);
    const state = row === undefined ? null : readStored(row, importedAt);
    if (row !== undefined && state !== null) sum = withSeal(sum, row.seal);
    return state;
  };
  const unitsIn = rowsOf(
    handle,
    'SELECT unit FROM projection_entry WHERE round = ? ORDER BY unit',
    unitRow,
  );
  const entries = mapping.rounds.map((round): readonly [RoundId, Entries] => {
    const outlines = readOutlines(handle, mapping, round);
    const unread = unitsIn(round.id).map(({ unit }): readonly [UnitNumber, UnreadEntry] => {
      const read = (): EntryState =>
        stored(round.id, unit) ?? folded().entries.get(round.id)?.get(unit) ?? emptyEntry(unit);
      return [unit, { read, outline: outlines.get(unit) ?? null }];
    });
    return [round.id, unreadEntries(new Map(unread))];
  });
  // One too many is of a round that nobody knows; then it is missing in another.
  const laidOut = entries.reduce((count, [, all]) => count + all.size, 0);
  if (countOf(handle) !== laidOut) changed();
  return { memory: { n, mapping, entries: new Map(entries) }, asWritten: () => sum === expected };
}
