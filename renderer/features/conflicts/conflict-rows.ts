import type { ConflictRow } from '../../../shared/contract/conflict-contract.ts';
import { assertNever } from '../../../shared/lib/assert-never.ts';

/** Which conflicts are shown, in the order of the buttons. */
export const shownStates = ['open', 'settled', 'all'] as const;
export type ShownState = (typeof shownStates)[number];

/** In: a conflict. Out: what tells it from the others of the round. */
export function conflictKey({ unit, criterion }: Pick<ConflictRow, 'unit' | 'criterion'>): string {
  return `${unit}-${criterion}`;
}

/** In: all conflicts, and which to show. Out: those, in the order given. */
export function rowsIn(rows: readonly ConflictRow[], state: ShownState): readonly ConflictRow[] {
  switch (state) {
    case 'open':
      return rows.filter((one) => !one.settled);
    case 'settled':
      return rows.filter((one) => one.settled);
    case 'all':
      return rows;
    default:
      return assertNever(state);
  }
}
