import type { QueryClient } from '@tanstack/react-query';
import type { StoreConnection } from './store-connection.ts';

const PAUSE_MS = 250;

/** Remembered values are the window's own and follow no log. */
const fromLog = {
  predicate: (query: { readonly queryKey: readonly unknown[] }) =>
    query.queryKey[0] !== 'remembered',
};

/**
 * Listens to the log («the log is at n») and makes what the pages show ask anew. Starts again after the store has
 * been away. In: the connection and the query cache. Out: a function that stops it.
 */
export function followChanges(connection: StoreConnection, queries: QueryClient): () => void {
  const stop = new AbortController();
  let wait: ReturnType<typeof setTimeout> | undefined;

  const listen = async (): Promise<void> => {
    try {
      const changes = await connection.client.session.changes(undefined, { signal: stop.signal });
      while ((await changes.next()).done !== true) {
        if (stop.signal.aborted) return;
        void queries.invalidateQueries(fromLog);
      }
    } catch {
      // The connection says itself that the store is gone; here it only has to be taken up again.
    }
    if (!stop.signal.aborted) wait = setTimeout(() => void listen(), PAUSE_MS);
  };
  void listen();

  let before = connection.state();
  const stopWatching = connection.onChange(() => {
    const now = connection.state();
    if (before !== 'ready' && now === 'ready') void queries.invalidateQueries(fromLog);
    before = now;
  });
  return () => {
    stop.abort();
    clearTimeout(wait);
    stopWatching();
  };
}
