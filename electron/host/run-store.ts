import type { Context } from '@orpc/server';
import type { RPCHandler } from '@orpc/server/message-port';
import { assertNever } from '../../shared/lib/assert-never.ts';
import { hostOverChannel, type ChannelHost } from './host-over-channel.ts';
import type { ToStore } from './host-messages.ts';
import type { ProgramOptions } from './program-options.ts';
import { runnerChannel, type RunnerChannel, type WirePort } from './store-transport.ts';

/** What `runStore` runs: the program, or something that only answers. */
export type RunningStore = {
  readonly handler: RPCHandler<Context>;
  readonly close: () => Promise<void>;
};

/** How long the windows' last words may take to arrive after the order to shut down. */
const lastWordsMs = 1000;

/** Time for a last message to leave this process. */
const farewellMs = 50;

function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Counts the open windows, so that nothing they sent is cut off. */
function windowCount() {
  let open = 0;
  let emptied: () => void = () => undefined;
  return {
    add: (port: WirePort): void => {
      open += 1;
      port.on('close', () => {
        open -= 1;
        if (open === 0) emptied();
      });
    },
    allClosed: (limitMs: number) =>
      new Promise<void>((resolve) => {
        if (open === 0) {
          resolve();
          return;
        }
        emptied = resolve;
        setTimeout(resolve, limitMs);
      }),
  };
}

function answer(running: RunningStore, port: WirePort): void {
  running.handler.upgrade(port);
  port.start();
}

function serve(
  channel: RunnerChannel,
  create: (options: ProgramOptions) => RunningStore | Promise<RunningStore>,
): void {
  const windows = windowCount();
  let running: RunningStore | undefined;
  let channelHost: ChannelHost | undefined;
  const early: WirePort[] = [];

  const end = async (): Promise<void> => {
    await running?.close();
    process.exit(0);
  };
  const endAfterLastWords = async (): Promise<void> => {
    await windows.allClosed(lastWordsMs);
    await end();
  };
  const start = async (message: ToStore & { kind: 'start' }): Promise<void> => {
    channelHost = hostOverChannel(channel.send, message.keyStore);
    running = await create({
      home: message.home,
      host: channelHost.host,
      resume: message.resume,
      onSession: (session) => channel.send({ kind: 'session', session }),
    });
    for (const port of early.splice(0)) answer(running, port);
    channel.send({ kind: 'ready' });
  };
  const fail = (error: unknown): void => {
    const reason = reasonOf(error);
    process.stderr.write(`${reason}\n`);
    channel.send({ kind: 'failed', reason });
    setTimeout(() => process.exit(1), farewellMs);
  };

  channel.onMessage((message) => {
    switch (message.kind) {
      case 'start':
        start(message).catch(fail);
        return;
      case 'host-answer':
        channelHost?.answered(message.id, message.answer);
        return;
      case 'shutdown':
        endAfterLastWords().catch(fail);
        return;
      default:
        assertNever(message);
    }
  });
  channel.onWire((port) => {
    windows.add(port);
    if (running === undefined) early.push(port);
    else answer(running, port);
  });
  // No window can say anything more, and whoever starts the program anew must find the file free.
  channel.onLost(() => {
    end().catch(fail);
  });
}

/**
 * The life of a store process: waits for its runner's `start`, makes the store, answers the windows
 * that are connected, and ends when told so or when the runner is gone.
 * In: what makes the store. Error: a store that cannot be made ends the process with exit code 1 and
 * the reason; started by hand, exit code 2.
 */
export function runStore(
  create: (options: ProgramOptions) => RunningStore | Promise<RunningStore>,
): void {
  const channel = runnerChannel(process);
  if (channel === null) {
    process.stderr.write('The store is started by the program, not by hand.\n');
    process.exit(2);
  }
  // Ctrl+C in a terminal reaches every process of the program; the runner decides when the store ends.
  process.on('SIGINT', () => undefined);
  serve(channel, create);
}
