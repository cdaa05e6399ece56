import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createORPCClient, type ClientContext, type ClientLink } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { toRunner } from '../../electron/host/host-messages.ts';
import { overChildProcess } from '../../electron/host/store-transport.ts';
import { projectRoot } from '../../scripts/setup/places.mjs';
import type { contract } from '../../shared/contract/contract.ts';
import { windowChannel } from '../integration/store-process/window-channel.ts';

/** The program as it was built: this checkout's, or another that the environment names. */
export const programFolder = process.env['GRENSELAND_APP'] ?? projectRoot;

/** A running store, asked as a window asks it: over a relayed port, through the contract. */
export type RunningStore = {
  readonly client: ContractRouterClient<typeof contract>;
  readonly close: () => Promise<void>;
};

/** Starts the built store in a process of its own, as the program does. In: the folder for profiles and keys. */
export async function startStore(home: string): Promise<RunningStore> {
  const child = fork(join(programFolder, 'out', 'store', 'store.mjs'), [], {
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const store = overChildProcess(child);
  const ready = new Promise<void>((resolve, reject) => {
    store.onMessage((raw) => {
      const message = toRunner.parse(raw);
      if (message.kind === 'ready') resolve();
      if (message.kind === 'failed') reject(new Error(message.reason));
    });
  });
  store.send({ kind: 'start', home, keyStore: false, resume: null });
  await ready;
  const { page, main } = windowChannel();
  const hangUp = store.connect(main);
  const link: ClientLink<ClientContext> = new RPCLink({ port: page });
  const client: ContractRouterClient<typeof contract> = createORPCClient(link);
  return {
    client,
    close: async () => {
      const gone = once(child, 'exit');
      hangUp();
      store.send({ kind: 'shutdown' });
      await gone;
    },
  };
}
