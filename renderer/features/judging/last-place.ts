import type { RoundId, UnitNumber } from '../../../shared/lib/ids.ts';
import type { QueueChoice } from './queue/queue-filters.ts';

/** Where the adviser was in the queue of a round. */
export type Place = { readonly unit: UnitNumber | null; readonly choice: QueueChoice };

const places = new Map<RoundId, Place>();

const wholeQueue: QueueChoice = { filter: 'alle', county: null, search: '' };

/** In: a round. Out: where one was when the page was last left in this window. */
export function lastPlace(round: RoundId): Place {
  return places.get(round) ?? { unit: null, choice: wholeQueue };
}

/** Remembers where one is, for coming back from another page. */
export function leavePlace(round: RoundId, place: Place): void {
  places.set(round, place);
}
