import type { Round } from '../../shared/events/round.ts';
import type { UnitNumber } from '../../shared/lib/ids.ts';
import type { EntryOutline } from '../../shared/projections/entry-outline.ts';
import type { EntryState } from '../../shared/projections/entry-state.ts';
import type { MappingState } from '../../shared/projections/mapping-state.ts';

/** The outline of an entry as it was stored, and what else it follows from than the entry. */
export type StoredOutline = {
  readonly outline: EntryOutline;
  readonly round: Round;
  readonly codebooks: MappingState['codebooks'];
};

/** An entry that is still only in the file: how it is read, and its outline where one is stored. */
export type UnreadEntry = {
  readonly read: () => EntryState;
  readonly outline: StoredOutline | null;
};

/** The entries of a round by unit. They are values; one that is only in the file is read when it is asked for. */
export type Entries = {
  readonly size: number;
  readonly has: (unit: UnitNumber) => boolean;
  readonly get: (unit: UnitNumber) => EntryState | undefined;
  readonly units: () => Iterable<UnitNumber>;
  readonly values: () => Iterable<EntryState>;
  /** The stored outline of an entry that has not been read; null where it has, or none is stored. */
  readonly outline: (unit: UnitNumber) => StoredOutline | null;
  /** The entries, still only in the file, that even what rests on outlines reads: they have none, or weigh others. */
  readonly lacking: () => readonly UnitNumber[];
  /** How many entries are still only in the file. */
  readonly unread: () => number;
  /** These entries with others in their places. */
  readonly with: (changed: Iterable<EntryState>) => Entries;
};

/** A place that all who have these entries share: whoever reads the entry first, reads it for all. */
type Cell = { state: EntryState | null; unread: UnreadEntry | null };

function stateIn(cell: Cell): EntryState {
  if (cell.state !== null) return cell.state;
  if (cell.unread === null) throw new Error('A cell has a state or says where it is');
  cell.state = cell.unread.read();
  cell.unread = null;
  return cell.state;
}

function entriesIn(cells: ReadonlyMap<UnitNumber, Cell>): Entries {
  return {
    size: cells.size,
    has: (unit) => cells.has(unit),
    get: (unit) => {
      const cell = cells.get(unit);
      return cell === undefined ? undefined : stateIn(cell);
    },
    units: () => cells.keys(),
    values: function* () {
      for (const cell of cells.values()) yield stateIn(cell);
    },
    outline: (unit) => cells.get(unit)?.unread?.outline ?? null,
    lacking: () =>
      [...cells].flatMap(([unit, { unread }]) =>
        unread !== null && unread.outline?.outline.weighs !== false ? [unit] : [],
      ),
    unread: () => [...cells.values()].filter((one) => one.unread !== null).length,
    with: (changed) => {
      const next = new Map(cells);
      for (const state of changed) next.set(state.unit, { state, unread: null });
      return entriesIn(next);
    },
  };
}

/** In: the entries of a round. Out: those in which earlier cases were weighed; no other is read for it. */
export function* weighingIn(entries: Entries): Generator<EntryState, void, undefined> {
  for (const unit of entries.units()) {
    if (entries.outline(unit)?.outline.weighs === false) continue;
    const entry = entries.get(unit);
    if (entry !== undefined && entry.weighings.length > 0) yield entry;
  }
}

/** No entries yet. */
export const noEntries: Entries = entriesIn(new Map());

/** In: entries by unit that are read when they are asked for. Out: them. */
export function unreadEntries(unread: ReadonlyMap<UnitNumber, UnreadEntry>): Entries {
  return entriesIn(new Map([...unread].map(([unit, one]) => [unit, { state: null, unread: one }])));
}
