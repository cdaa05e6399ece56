import { createHash } from 'node:crypto';
import { z } from 'zod';
import { unitNumber, type RoundId } from '../../shared/lib/ids.ts';
import { emptyEntry, type EntryState } from '../../shared/projections/entry-state.ts';
import { emptyMapping, type MappingState } from '../../shared/projections/mapping-state.ts';
import { entryJson } from './entry-json.ts';
import { sha256 } from './envelope-crypto.ts';
import { packed, packedLater } from './packed-bytes.ts';
import type { WriteHandle } from './sql/handle.ts';
import { changing, rowOf } from './sql/query.ts';
import { noSeals, withSeal } from './sum-of-seals.ts';

/** The state of an entry as it is to lie in the file, and the seal over it and its place. */
export type StoredEntry = {
  readonly round: string;
  readonly unit: string;
  readonly stored: Uint8Array;
  readonly seal: string;
};

/** In: the place of an entry and its state's JSON. Out: the seal that is stored beside it. */
export function entrySeal(round: string, unit: string, json: Uint8Array): string {
  return createHash('sha256').update(`${round}|${unit}|`).update(json).digest('hex');
}

/**
 * What states consist of. Tables that a program wrote whose states had other parts are not read but folded anew; the
 * number is raised where something changes further in.
 */
const shape = JSON.stringify([
  2,
  Object.keys(emptyMapping),
  Object.keys(emptyEntry(unitNumber.parse('0000'))),
]);

/** In: the place in the log, the sum over the entries, the seal over the state. Out: the seal over them and the shape. */
export function placeSeal(n: number, entries: string, seal: string): string {
  return sha256(`${shape}|${n}|${entries}|${seal}`);
}

/** In: round and state of an entry. Out: as it is to be stored. */
export function entryToStore(round: RoundId, state: EntryState): StoredEntry {
  const json = Buffer.from(entryJson(state), 'utf8');
  const { unit } = state;
  return { round, unit, stored: packed(json), seal: entrySeal(round, unit, json) };
}

/** As `entryToStore`; a long one is packed on another thread. */
export async function entryToStoreLater(round: RoundId, state: EntryState): Promise<StoredEntry> {
  const json = Buffer.from(entryJson(state), 'utf8');
  const { unit } = state;
  return { round, unit, stored: await packedLater(json), seal: entrySeal(round, unit, json) };
}

/** What one transaction changes in the disposable tables of current state. */
export type ProjectionBatch = {
  readonly entry: (entry: StoredEntry) => void;
  /** Ends the batch: the place in the log it brings the tables to, and the state of the file as a whole. */
  readonly end: (n: number, state: MappingState) => void;
};

/** Writes the disposable tables of current state. Only the write path and a rebuild call it. */
export type ProjectionWriter = {
  readonly begin: () => ProjectionBatch;
  readonly clear: () => void;
};

const sealRow = z.object({ seal: z.string() });

/** In: a handle that may write. Out: the writer of the projections. */
export function projectionWriter(handle: WriteHandle): ProjectionWriter {
  const whole = changing(
    handle,
    'INSERT INTO projection_mapping (id, n, entries, place, seal, state) VALUES (1, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET n = excluded.n, entries = excluded.entries, place = excluded.place, seal = excluded.seal, state = excluded.state',
  );
  const position = changing(
    handle,
    'UPDATE projection_mapping SET n = ?, entries = ?, place = ? WHERE id = 1',
  );
  const sum = rowOf(handle, 'SELECT entries AS seal FROM projection_mapping WHERE id = 1', sealRow);
  const before = rowOf(
    handle,
    'SELECT seal FROM projection_entry WHERE round = ? AND unit = ?',
    sealRow,
  );
  const put = changing(
    handle,
    'INSERT INTO projection_entry (round, unit, state, seal) VALUES (?, ?, ?, ?) ON CONFLICT (round, unit) DO UPDATE SET state = excluded.state, seal = excluded.seal',
  );
  const forget = changing(handle, 'DELETE FROM projection_outline WHERE round = ? AND unit = ?');
  let written: { readonly state: MappingState; readonly seal: string } | null = null;
  return {
    begin: () => {
      let entries = sum()?.seal ?? noSeals;
      return {
        entry: ({ round, unit, stored, seal }) => {
          const replaced = before(round, unit);
          if (replaced !== undefined) entries = withSeal(entries, replaced.seal);
          entries = withSeal(entries, seal);
          put(round, unit, stored, seal);
          forget(round, unit);
        },
        end: (n, state) => {
          // The rounds make this state large, and most events do not change it.
          if (state === written?.state) {
            position(n, entries, placeSeal(n, entries, written.seal));
            return;
          }
          const json = Buffer.from(JSON.stringify(state), 'utf8');
          const seal = sha256(json);
          whole(n, entries, placeSeal(n, entries, seal), seal, packed(json));
          written = { state, seal };
        },
      };
    },
    clear: () => {
      written = null;
      handle.exec(
        'DELETE FROM projection_mapping; DELETE FROM projection_entry; DELETE FROM projection_outline;',
      );
    },
  };
}
