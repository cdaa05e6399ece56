import type { QueryClient } from '@tanstack/react-query';
import type { BegunChoice } from '../../shared/contract/resolution-contract.ts';
import type { EntryPlace } from './keep-drafts.ts';
import { newKeeper, type Keeper } from './keep-later.ts';
import type { StoreConnection } from './store-connection.ts';
import type { StoreQuestions } from './store-questions.ts';

/** Keeps what is begun where judgements differ. */
export type ChoiceKeeper = Keeper<EntryPlace, BegunChoice>;

/** In: the way to the store, its questions, and the cache of answers. Out: a keeper, for as long as the window lives. */
export function newChoiceKeeper(
  connection: StoreConnection,
  ask: StoreQuestions,
  queries: QueryClient,
): ChoiceKeeper {
  return newKeeper(connection, {
    keyOf: ({ round, unit }) => `${round} ${unit}`,
    show: (place, choice) => {
      queries.setQueryData(ask.resolution.begun.queryKey({ input: place }), choice);
    },
    send: (place, choice) => connection.client.resolution.keepBegun({ ...place, choice }),
  });
}
