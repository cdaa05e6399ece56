import { useQuery } from '@tanstack/react-query';
import type { RoundId } from '../../shared/lib/ids.ts';
import { useStore, type Store } from './store.tsx';

/** Out: everybody who can be asked to do something in the round, and those who no longer can. */
export function useColleagues(round: RoundId) {
  const { ask } = useStore();
  return useQuery(ask.second.people.queryOptions({ input: { round } }));
}

type Second = Store['client']['second'];

/** Out: how to ask somebody for something, and to take an adviser out or in. Error: throws refusals; see `refusalOf`. */
export function useSecond(): Pick<Second, 'assign' | 'deactivate' | 'reactivate'> {
  return useStore().client.second;
}
