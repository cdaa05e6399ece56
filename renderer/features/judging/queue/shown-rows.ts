import type { QueueRow } from '../../../../shared/contract/views.ts';
import type { UnitNumber } from '../../../../shared/lib/ids.ts';
import { isChosen, type QueueChoice } from './queue-filters.ts';

/** The rows on the screen, and for which choice they were gathered. */
export type Shown = {
  readonly choice: QueueChoice;
  readonly members: ReadonlySet<UnitNumber>;
};

const sameChoice = (one: QueueChoice, other: QueueChoice): boolean =>
  one.filter === other.filter && one.county === other.county && one.search === other.search;

/**
 * Gathers the rows to show. A row that no longer fits, because it was just judged, stays where it is until the
 * choice is made anew: nothing jumps when something is saved. In: what was shown, the choice, all rows.
 * Out: what to show; the same object where nothing is new.
 */
export function gather(
  before: Shown | null,
  choice: QueueChoice,
  rows: readonly QueueRow[],
): Shown {
  const kept = before !== null && sameChoice(before.choice, choice) ? before : null;
  const fitting = rows.filter((row) => isChosen(choice, row)).map((row) => row.unit);
  if (kept !== null && fitting.every((unit) => kept.members.has(unit))) return kept;
  return { choice, members: new Set([...(kept?.members ?? []), ...fitting]) };
}
