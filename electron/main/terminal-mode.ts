import { app, shell } from 'electron';
import { refuse } from '../../shared/lib/refusal.ts';
import { answerHost } from '../host/answer-host.ts';
import type { Host, KeyStore } from '../host/host.ts';
import { toRunner } from '../host/host-messages.ts';
import type { StoreProcess } from '../host/store-transport.ts';
import { webAddress } from '../host/web-address.ts';

/** Nobody is asked anything in a terminal. */
const nobody = (): Promise<null> => Promise.resolve(null);

/**
 * `--cli`: runs a command of the terminal in the process the store has otherwise, which writes to
 * this program's own standard streams; main only keeps keys for it.
 * In: the process, just started. Out: resolves with its exit code.
 */
export function runTerminal(
  command: StoreProcess,
  home: string,
  keyStore: KeyStore | null,
): Promise<number> {
  const host: Host = {
    chooseFile: nobody,
    chooseNewFile: nobody,
    chooseFolder: nobody,
    openLink: (url) => shell.openExternal(webAddress(url)),
    keyStore,
  };
  command.onMessage((raw) => {
    const message = toRunner.parse(raw);
    if (message.kind !== 'host-request') return;
    void answerHost(host, message.request).then((answer) =>
      command.send({ kind: 'host-answer', id: message.id, answer }),
    );
  });
  command.send({ kind: 'start', home, keyStore: keyStore !== null, resume: null });
  app.on('before-quit', () => command.kill());
  return new Promise((resolve) => {
    command.onExit((code) => resolve(code ?? 1));
  });
}

/** In: why nothing can be run. Out: the answer in the form every command of the terminal gives. */
export function terminalRefusal(reason: string): string {
  return `${JSON.stringify({ refused: refuse('internal', { reason }) })}\n`;
}
