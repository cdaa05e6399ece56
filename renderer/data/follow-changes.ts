import type { Query, QueryClient } from '@tanstack/react-query';
import type { StoreConnection } from './store-connection.ts';

const PAUSE_MS = 250;

/** Of a round only the codebook changes, and `useRoundView` sees to that; remembered values follow no log. */
const followsLog = ({ queryKey }: Query): boolean => {
  const [path] = queryKey;
  return Array.isArray(path) && path.join('.') !== 'reading.round';
};

const failed = ({ state }: Query): boolean => state.status === 'error';

/**
 * Listens to the log («the log is at n») and makes what the pages show ask anew. Starts again after the store has
 * been away, for as long as the window lives. In: the connection and the query cache.
 */
export function followChanges(connection: StoreConnection, queries: QueryClient): void {
  // The first word is where the log is; what the pages were answered is not older than that. What was asked before the
  // store was there to answer is asked anew.
  let first = true;
  const renew = (): void => {
    void queries.invalidateQueries({ predicate: first ? failed : followsLog });
    first = false;
  };
  const listen = async (): Promise<void> => {
    try {
      const changes = await connection.client.session.changes();
      while ((await changes.next()).done !== true) renew();
    } catch {
      // The connection says itself that the store is gone; here it only has to be taken up again.
    }
    setTimeout(() => void listen(), PAUSE_MS);
  };
  void listen();
}
