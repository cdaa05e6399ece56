import type { RoundId } from '../../../shared/lib/ids.ts';
import type { ListChoice } from '../../data/list-queries.ts';
import { everything } from './list-choice.ts';

const places = new Map<RoundId, ListChoice>();

/** In: a round. Out: how its list was narrowed when the page was last left in this window. */
export function lastListPlace(round: RoundId): ListChoice {
  return places.get(round) ?? everything;
}

/** Remembers it, for coming back from the entry. */
export function leaveListPlace(round: RoundId, chosen: ListChoice): void {
  places.set(round, chosen);
}
