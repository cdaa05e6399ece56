import type { QueueRow } from '../../../../shared/contract/views.ts';
import type { UnitNumber } from '../../../../shared/lib/ids.ts';
import type { QueueFilter } from './queue-filters.ts';

/** In: the shown rows, where one is, and how many steps. Out: the row there, the first or last at the ends. */
export function rowAt(
  rows: readonly QueueRow[],
  current: UnitNumber | null,
  step: number,
): QueueRow | undefined {
  const at = rows.findIndex((row) => row.unit === current);
  if (at === -1) return rows[step < 0 ? rows.length - 1 : 0];
  return rows[Math.min(rows.length - 1, Math.max(0, at + step))];
}

/**
 * In: the shown rows and where one is. Out: the next undecided row, from the top again after the end;
 * undefined where none is left but the current one.
 */
export function nextUndecided(
  rows: readonly QueueRow[],
  current: UnitNumber | null,
): QueueRow | undefined {
  const at = rows.findIndex((row) => row.unit === current);
  const onwards = [...rows.slice(at + 1), ...rows.slice(0, Math.max(0, at))];
  return onwards.find((row) => row.standing === 'undecided');
}

/**
 * In: the shown rows. Out: where to begin when nobody says: at what one left unfinished, as when the program stopped in
 * the middle of it; else at the first undecided, else at the top.
 */
export function firstRow(rows: readonly QueueRow[]): QueueRow | undefined {
  return rows.find((row) => row.hasDraft) ?? nextUndecided(rows, null) ?? rows[0];
}

/**
 * Where saving leads: the next undecided row, or, in a choice that is not about the undecided, the next row.
 * In: the shown rows, where one is, the filter. Out: the row, or undefined where nothing is left.
 */
export function rowAfterSaving(
  rows: readonly QueueRow[],
  current: UnitNumber,
  filter: QueueFilter,
): QueueRow | undefined {
  const undecided = nextUndecided(rows, current);
  if (filter === 'alle' || filter === 'uavgjorte') return undecided;
  const next = rowAt(rows, current, 1);
  return next?.unit === current ? undecided : next;
}
