import { useQuery } from '@tanstack/react-query';
import { useStore } from './store.tsx';

/** Out: one's own key, and every key that the open mapping knows. */
export function useKeysPage() {
  const { ask } = useStore();
  return useQuery(ask.key.page.queryOptions());
}

/** Out: how to have the keys asked for anew, once something has been done with one. */
export function useRenewKeys(): <T>(work: Promise<T>) => Promise<T> {
  const { queries, ask } = useStore();
  return async (work) => {
    const answer = await work;
    await queries.invalidateQueries({ queryKey: ask.key.page.key() });
    return answer;
  };
}
