import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { RoundId, UnitNumber } from '../../shared/lib/ids.ts';
import { useStore } from './store.tsx';

/** Out: the days on which something was done in the round. */
export function useFilmDays(round: RoundId) {
  const { ask } = useStore();
  return useQuery(ask.film.days.queryOptions({ input: { round } }));
}

/** Out: the round as it stood at a place in the log. The frame before stays until the new one is there. */
export function useFilmFrame(round: RoundId, n: number) {
  const { ask } = useStore();
  return useQuery({
    ...ask.film.frame.queryOptions({ input: { round, n } }),
    placeholderData: keepPreviousData,
  });
}

/** Out: what was done between two places in the log, newest first; `until` null: to the end. */
export function useFilmChanges(round: RoundId, after: number, until: number | null, limit: number) {
  const { ask } = useStore();
  return useQuery({
    ...ask.film.changes.queryOptions({ input: { round, after, until, limit } }),
    placeholderData: keepPreviousData,
  });
}

/** Out: an entry as it stood at a place in the log. */
export function usePastEntry(round: RoundId, unit: UnitNumber, n: number) {
  const { ask } = useStore();
  return useQuery(ask.film.entry.queryOptions({ input: { round, unit, n } }));
}
