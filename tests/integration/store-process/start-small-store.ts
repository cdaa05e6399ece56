import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createORPCClient, type ClientContext, type ClientLink } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import { overChildProcess } from '../../../electron/host/store-transport.ts';
import { windowChannel } from './window-channel.ts';

const entry = join(import.meta.dirname, 'small-store.ts');

/** Starts the small store as main starts the real one where Electron is old. */
export function startSmallStore(): {
  readonly child: ChildProcess;
  readonly store: ReturnType<typeof overChildProcess>;
} {
  const child = fork(entry, [], {
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  return { child, store: overChildProcess(child) };
}

/** Everything the small store answers. */
export type SmallClient = {
  readonly home: () => Promise<string>;
  readonly resumed: () => Promise<string | null>;
  readonly unlock: (key: string) => Promise<null>;
  readonly open: (path: string) => Promise<null>;
  readonly print: (html: string) => Promise<number>;
  readonly rows: () => Promise<AsyncIterableIterator<number>>;
  readonly silence: () => Promise<never>;
  readonly crash: () => Promise<never>;
};

/** In: a store. Out: a window's client of it, its end of the channel, and what main ends the connection with. */
export function connectWindow(store: ReturnType<typeof overChildProcess>) {
  const { page, main } = windowChannel();
  const disconnect = store.connect(main);
  const link: ClientLink<ClientContext> = new RPCLink({ port: page });
  // The procedures are those of small-store.ts, which this process does not load.
  const client = createORPCClient(link) as unknown as SmallClient;
  return { client, page, disconnect };
}

/** Everything a process has written by the time it ended. */
export async function outputOf(child: ChildProcess): Promise<string> {
  let text = '';
  child.stdout?.on('data', (chunk) => (text += String(chunk)));
  if (child.stdout !== null) await once(child.stdout, 'end');
  return text;
}
