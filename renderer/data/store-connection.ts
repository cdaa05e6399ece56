import type { ContractRouterClient } from '@orpc/contract';
import type { contract } from '../../shared/contract/contract.ts';

/** Everything the store answers, typed by the contract. */
export type StoreClient = ContractRouterClient<typeof contract>;

/** `connecting`: the first time. `gone`: it was there; the program is starting it again. */
export type ConnectionState = 'connecting' | 'ready' | 'gone';

/** The window's way to the store. The client stays the same object while the store behind it comes and goes. */
export type StoreConnection = {
  readonly client: StoreClient;
  readonly state: () => ConnectionState;
  /** Calls back at each change of state. Out: a function that stops it. */
  readonly onChange: (listener: () => void) => () => void;
};
