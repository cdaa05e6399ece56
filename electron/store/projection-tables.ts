import { z } from 'zod';
import type { RoundId, UnitNumber } from '../../shared/lib/ids.ts';
import type { EntryState } from '../../shared/projections/entry-state.ts';
import { emptyMapping, type MappingState } from '../../shared/projections/mapping-state.ts';
import { sha256 } from './envelope-crypto.ts';
import type { ReadHandle, WriteHandle } from './sql/handle.ts';
import { rowOf, rowsOf } from './sql/query.ts';

/** Writes the disposable tables of current state. Only the write path and a rebuild call it. */
export type ProjectionWriter = {
  readonly mapping: (n: number, state: MappingState) => void;
  readonly entry: (round: RoundId, state: EntryState) => void;
  readonly touched: (round: RoundId, unit: UnitNumber, n: number) => void;
  readonly clear: () => void;
};

/** In: a handle that may write. Out: the writer of the projections. */
export function projectionWriter(handle: WriteHandle): ProjectionWriter {
  const mapping = handle.prepare(
    'INSERT INTO projection_mapping (id, n, state, seal) VALUES (1, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET n = excluded.n, state = excluded.state, seal = excluded.seal',
  );
  const position = handle.prepare('UPDATE projection_mapping SET n = ? WHERE id = 1');
  const entry = handle.prepare(
    'INSERT INTO projection_entry (round, unit, state, seal) VALUES (?, ?, ?, ?) ON CONFLICT (round, unit) DO UPDATE SET state = excluded.state, seal = excluded.seal',
  );
  const touched = handle.prepare(
    'INSERT OR IGNORE INTO projection_touched (round, unit, n) VALUES (?, ?, ?)',
  );
  let written: MappingState | null = null;
  return {
    mapping: (n, state) => {
      // The rounds make this state large, and most events do not change it.
      if (state === written) position.run(n);
      else {
        const text = JSON.stringify(state);
        mapping.run(n, text, sha256(text));
      }
      written = state;
    },
    entry: (round, state) => {
      const text = JSON.stringify(state);
      entry.run(round, state.unit, text, sha256(text));
    },
    touched: (round, unit, n) => {
      touched.run(round, unit, n);
    },
    clear: () => {
      written = null;
      handle.exec(
        'DELETE FROM projection_mapping; DELETE FROM projection_entry; DELETE FROM projection_touched;',
      );
    },
  };
}

const stateRow = z.object({ state: z.string(), seal: z.string() });
const mappingRow = stateRow.extend({ n: z.int() });
const nRow = z.object({ n: z.int() });

/** A projection that is not as it was written. It is thrown away and folded anew from the log. */
export class ProjectionChangedError extends Error {
  override readonly name = 'ProjectionChangedError';
}

function unchanged({ state, seal }: z.infer<typeof stateRow>): string {
  if (sha256(state) !== seal)
    throw new ProjectionChangedError('A projection is not as it was written');
  return state;
}

// The text was written by `projectionWriter` from a value of the type; a rebuild from the log replaces it where in doubt.
const asMapping = (text: string): MappingState => JSON.parse(text) as MappingState;
const asEntry = (text: string): EntryState => JSON.parse(text) as EntryState;

/** Reads the tables of current state. In: a handle. Out: questions about them. */
export function projectionReader(handle: ReadHandle): {
  readonly mapping: () => { readonly n: number; readonly state: MappingState };
  readonly entries: (round: RoundId) => readonly EntryState[];
  readonly history: (round: RoundId, unit: UnitNumber) => readonly number[];
  /** The last event that touched an entry of the round, or null where none has. */
  readonly lastTouch: (round: RoundId) => number | null;
} {
  const mapping = rowOf(
    handle,
    'SELECT n, state, seal FROM projection_mapping WHERE id = 1',
    mappingRow,
  );
  const entries = rowsOf(
    handle,
    'SELECT state, seal FROM projection_entry WHERE round = ? ORDER BY unit',
    stateRow,
  );
  const touched = rowsOf(
    handle,
    'SELECT n FROM projection_touched WHERE round = ? AND unit = ? ORDER BY n',
    nRow,
  );
  const last = rowOf(
    handle,
    'SELECT max(n) AS n FROM projection_touched WHERE round = ?',
    z.object({ n: z.int().nullable() }),
  );
  return {
    mapping: () => {
      const row = mapping();
      return row === undefined
        ? { n: 0, state: emptyMapping }
        : { n: row.n, state: asMapping(unchanged(row)) };
    },
    entries: (round) => entries(round).map((row) => asEntry(unchanged(row))),
    lastTouch: (round) => last(round)?.n ?? null,
    history: (round, unit) => touched(round, unit).map((row) => row.n),
  };
}
