import type { DueView } from '../../../shared/contract/thread-contract.ts';
import type { DueStanding } from '../../../shared/projections/due-threads.ts';

/** Whose due dates are shown, in the order of the buttons. */
export const shownStates = ['mine', 'all'] as const;
export type ShownState = (typeof shownStates)[number];

/** In: all that is due, and whose to show. Out: those, in the order given. */
export function rowsIn(rows: readonly DueView[], state: ShownState): readonly DueView[] {
  return state === 'all' ? rows : rows.filter((one) => one.mine);
}

/** The parts of the list, from what is late to what comes. */
const standings: readonly DueStanding[] = ['forfalt', 'i-dag', 'kommer'];

/** In: what is due, in order of work. Out: it in its parts; a part that is empty is left out. */
export function groupsOf(
  rows: readonly DueView[],
): readonly { readonly standing: DueStanding; readonly rows: readonly DueView[] }[] {
  return standings
    .map((standing) => ({ standing, rows: rows.filter((one) => one.standing === standing) }))
    .filter((group) => group.rows.length > 0);
}

/** In: what is due. Out: how many of them are late. */
export function countOverdue(rows: readonly DueView[]): number {
  return rows.filter((one) => one.standing === 'forfalt').length;
}
