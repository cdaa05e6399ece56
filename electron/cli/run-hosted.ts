import { hostOverChannel, type ChannelHost } from '../host/host-over-channel.ts';
import type { RunnerChannel } from '../host/store-transport.ts';
import { runAndPrint } from './end.ts';

/** The terminal of the packaged program: main keeps keys, and waits for this process to end. */
export function runHosted(channel: RunnerChannel, words: readonly string[]): void {
  let host: ChannelHost | undefined;
  channel.onMessage((message) => {
    if (message.kind === 'start') {
      host = hostOverChannel(channel.send, message.keyStore);
      void runAndPrint(message.home, host.host, words).then((exit) => process.exit(exit));
    } else if (message.kind === 'host-answer') host?.answered(message.id, message.answer);
  });
}
