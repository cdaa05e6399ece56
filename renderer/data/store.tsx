import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createContext,
  useContext,
  useEffect,
  useMemo,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import { followChanges } from './follow-changes.ts';
import type { ConnectionState, StoreClient, StoreConnection } from './store-connection.ts';

const utilsOf = (client: StoreClient) => createTanstackQueryUtils(client);

/** What a page may ask with: `ask` for queries and mutations, `client` for a call of its own. */
export type Store = {
  readonly ask: ReturnType<typeof utilsOf>;
  readonly client: StoreClient;
  readonly connection: StoreConnection;
};

const StoreContext = createContext<Store | null>(null);

/** The store is on this machine: no retries, no age; only the log's own word makes an answer old. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        staleTime: Infinity,
        gcTime: 10 * 60 * 1000,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

type Props = {
  readonly connection: StoreConnection;
  readonly queries: QueryClient;
  readonly children: ReactNode;
};

/** Gives everything below it the one way to the store, and keeps answers as new as the log. */
export function StoreProvider({ connection, queries, children }: Props) {
  const store = useMemo<Store>(
    () => ({ ask: utilsOf(connection.client), client: connection.client, connection }),
    [connection],
  );
  useEffect(() => followChanges(connection, queries), [connection, queries]);
  return (
    <QueryClientProvider client={queries}>
      <StoreContext value={store}>{children}</StoreContext>
    </QueryClientProvider>
  );
}

/** Out: the way to the store. Error: throws outside `StoreProvider`. */
export function useStore(): Store {
  const store = useContext(StoreContext);
  if (store === null) throw new Error('useStore needs a StoreProvider above it');
  return store;
}

/** Out: whether the store answers just now. */
export function useConnectionState(): ConnectionState {
  const { connection } = useStore();
  return useSyncExternalStore(connection.onChange, connection.state);
}
