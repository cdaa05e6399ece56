import type { FilmFrame } from '../../../shared/contract/film-contract.ts';
import type { Round } from '../../../shared/events/round.ts';
import type { IsoTime } from '../../../shared/lib/ids.ts';
import { rangeOf } from '../../../shared/projections/outcome-range.ts';
import type { SeenUnit } from '../seen.ts';
import { frontUnit, frontView } from '../views-front.ts';

/**
 * In: the place and its time, the round as it was, its units as the one who asks may see them. Out: the round as it
 * stood.
 */
export function filmFrame(
  place: { readonly n: number; readonly time: IsoTime },
  round: Round,
  units: readonly SeenUnit[],
): FilmFrame {
  const { ledger, headline, map, heldBack } = frontView(round, units.map(frontUnit), []);
  const readings = units.map((one) => one.reading);
  return {
    ...place,
    ledger,
    headline,
    map,
    heldBack,
    outcomes: round.codebook.outcomes.map(({ id, label }) => ({
      id,
      label,
      ...rangeOf(readings, [id]),
    })),
  };
}
