import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createContext, useContext, useSyncExternalStore, type ReactNode } from 'react';
import { followChanges } from './follow-changes.ts';
import { newChoiceKeeper, type ChoiceKeeper } from './keep-choices.ts';
import { newDraftKeeper, type DraftKeeper } from './keep-drafts.ts';
import type { ConnectionState, StoreClient, StoreConnection } from './store-connection.ts';
import { questionsOf, type StoreQuestions } from './store-questions.ts';

/** What a page may ask with: `ask` for queries and mutations, `client` for a call of its own. */
export type Store = {
  readonly ask: StoreQuestions;
  readonly client: StoreClient;
  readonly connection: StoreConnection;
  readonly drafts: DraftKeeper;
  readonly choices: ChoiceKeeper;
  readonly queries: QueryClient;
};

const StoreContext = createContext<Store | null>(null);

/** The store is on this machine: no retries, no age; only the log's own word makes an answer old. */
function newQueryClient(): QueryClient {
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

/**
 * Sets up the window's one way to the store, and keeps its answers as new as the log. Once a window.
 * In: the connection. Out: what `StoreProvider` hands on.
 */
export function openStore(connection: StoreConnection): Store {
  const queries = newQueryClient();
  const ask = questionsOf(connection.client);
  followChanges(connection, queries);
  const drafts = newDraftKeeper(connection, ask, queries);
  const choices = newChoiceKeeper(connection, ask, queries);
  return { ask, client: connection.client, connection, drafts, choices, queries };
}

/** Gives everything below it the one way to the store. */
export function StoreProvider({
  store,
  children,
}: {
  readonly store: Store;
  readonly children: ReactNode;
}) {
  return (
    <QueryClientProvider client={store.queries}>
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
