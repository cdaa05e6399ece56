import { useQuery } from '@tanstack/react-query';
import type { ChosenUnits } from '../../shared/events/selection.ts';
import type { RoundId } from '../../shared/lib/ids.ts';
import { useStore } from './store.tsx';
import { useDoing, type Doing } from './use-doing.ts';

/** In: a round. Out: what is chosen in each county, with what there is and what is proposed. */
export function useSelection(round: RoundId) {
  const { ask } = useStore();
  return useQuery(ask.selection.view.queryOptions({ input: { round } }));
}

/** In: a round. Out: how far it has come, and how to save what is chosen of a county. */
export function useSaveSelection(
  round: RoundId,
): readonly [Doing<unknown>, (chosen: ChosenUnits) => Promise<Doing<unknown>>] {
  const { client, queries, ask } = useStore();
  const [state, start] = useDoing<unknown>();
  return [
    state,
    (chosen) =>
      start(async () => {
        const answer = await client.selection.set({ round, chosen });
        await queries.invalidateQueries({ queryKey: ask.selection.view.key() });
        return answer;
      }),
  ];
}
