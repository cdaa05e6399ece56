import type { ChosenUnits } from '../events/selection.ts';
import type { RoundId } from '../lib/ids.ts';

/** What was last chosen of a county in a round: by whom, where in the log, when. */
export type SelectionState = ChosenUnits & {
  readonly round: RoundId;
  /** The name of the one who chose. */
  readonly by: string;
  readonly at: number;
  readonly time: string;
};

/** In: what was chosen before, and what is now. Out: the same with that in its place. */
export function withSelection(
  selections: readonly SelectionState[],
  chosen: SelectionState,
): readonly SelectionState[] {
  return [
    ...selections.filter((one) => one.round !== chosen.round || one.county !== chosen.county),
    chosen,
  ];
}
