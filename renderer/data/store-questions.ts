import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import type { StoreClient } from './store-connection.ts';

/** In: the client. Out: every question of the contract, ready for queries and mutations. */
export const questionsOf = (client: StoreClient) => createTanstackQueryUtils(client);

/** Every question of the contract as query and mutation options. */
export type StoreQuestions = ReturnType<typeof questionsOf>;
