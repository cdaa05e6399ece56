import { useQuery } from '@tanstack/react-query';
import type { RoundId } from '../../shared/lib/ids.ts';
import { useStore } from './store.tsx';

/** In: a round. Out: everything that is told before a release of it, the waivers, and what it asks for. */
export function useObstacles(round: RoundId) {
  const { ask } = useStore();
  return useQuery(ask.obstacle.page.queryOptions({ input: { round } }));
}

/** In: a round. Out: its links, with when each was last tried. */
export function useLinks(round: RoundId) {
  const { ask } = useStore();
  return useQuery(ask.obstacle.links.queryOptions({ input: { round } }));
}
