import type { RoundId, UnitNumber } from '../../../shared/lib/ids.ts';
import { everyMark, type MarkChoice } from './mark-filters.ts';

/** Where the adviser was among the marks of a round. */
export type MarksPlace = {
  readonly choice: MarkChoice;
  readonly compared: readonly UnitNumber[];
  readonly comparing: boolean;
};

const places = new Map<RoundId, MarksPlace>();

/** In: a round. Out: how its marks were narrowed and compared when the page was last left in this window. */
export function lastMarksPlace(round: RoundId): MarksPlace {
  return places.get(round) ?? { choice: everyMark, compared: [], comparing: false };
}

/** Remembers it, for coming back from the entry. */
export function leaveMarksPlace(round: RoundId, place: MarksPlace): void {
  places.set(round, place);
}
