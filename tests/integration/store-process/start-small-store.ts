import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { RouterClient } from '@orpc/server';
import { overChildProcess } from '../../../electron/host/store-transport.ts';
import type { SmallRouter } from './small-store.ts';
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

/** In: a store. Out: a window's client of it, its end of the channel, and what main ends the connection with. */
export function connectWindow(store: ReturnType<typeof overChildProcess>) {
  const { page, main } = windowChannel();
  const disconnect = store.connect(main);
  const client: RouterClient<SmallRouter> = createORPCClient(new RPCLink({ port: page }));
  return { client, page, disconnect };
}

/** Everything a process has written by the time it ended. */
export async function outputOf(child: ChildProcess): Promise<string> {
  let text = '';
  child.stdout?.on('data', (chunk) => (text += String(chunk)));
  if (child.stdout !== null) await once(child.stdout, 'end');
  return text;
}
