import type { FilmDay } from '../../../shared/contract/film-contract.ts';
import type { IsoDate } from '../../../shared/lib/ids.ts';

/** A stop on the reel: the end of a day, or of a part of a day on which much was done. */
export type FilmPlace = {
  readonly n: number;
  readonly day: IsoDate;
  /** How many stops the day has. */
  readonly parts: number;
  readonly by: FilmDay['by'];
};

const most = 40;

/**
 * Where the film can stop. A mapping done in few days would have few stops, so that days are cut evenly until there are
 * enough to draw along. In: the days, oldest first. Out: the stops, in order; the last is the end of the last day.
 */
export function placesOf(days: readonly FilmDay[]): readonly FilmPlace[] {
  const parts = Math.max(1, Math.floor(most / Math.max(1, days.length)));
  let before = 0;
  return days.flatMap(({ n, day, by }) => {
    const from = before;
    before = n;
    const count = Math.min(parts, n - from);
    return Array.from({ length: count }, (_, part) => ({
      n: from + Math.round(((part + 1) * (n - from)) / count),
      day,
      parts: count,
      by,
    }));
  });
}
