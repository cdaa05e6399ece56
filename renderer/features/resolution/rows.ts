import type { ResolutionRow } from '../../../shared/contract/resolution-contract.ts';
import type { UnitNumber } from '../../../shared/lib/ids.ts';

/** Which entries the list shows, in the order of the buttons. */
export const shownStates = ['open', 'resolved'] as const;
export type ShownState = (typeof shownStates)[number];

/** In: an entry. Out: where it stands. */
export function stateOf({ resolution }: ResolutionRow): ShownState {
  return resolution === null ? 'open' : 'resolved';
}

/** In: all entries, and which to show. Out: those, in the order given. */
export function rowsIn(
  rows: readonly ResolutionRow[],
  state: ShownState,
): readonly ResolutionRow[] {
  return rows.filter((one) => stateOf(one) === state);
}

/** In: the rows shown, where one stands, and how many steps. Out: the row there, or undefined at the ends. */
export function rowBeside(
  rows: readonly ResolutionRow[],
  unit: UnitNumber | null,
  by: number,
): ResolutionRow | undefined {
  const at = rows.findIndex((one) => one.unit === unit);
  return at === -1 ? rows[0] : rows[at + by];
}

/** In: all entries and the one just settled. Out: the next that is open after it, else the first; undefined if none. */
export function nextOpen(
  rows: readonly ResolutionRow[],
  unit: UnitNumber,
): ResolutionRow | undefined {
  const at = rows.findIndex((one) => one.unit === unit);
  const open = rows.filter((one) => stateOf(one) === 'open' && one.unit !== unit);
  return open.find((one) => rows.indexOf(one) > at) ?? open[0];
}
