import { refuse, RefusedError } from '../../shared/lib/refusal.ts';
import type { Host, KeyStore } from './host.ts';
import type { HostAnswer, HostRequest, ToRunner } from './host-messages.ts';

type Waiting = {
  readonly resolve: (value: string | Uint8Array | null) => void;
  readonly reject: (error: RefusedError) => void;
};

/** The store's end of a host that lives in another process. */
export type ChannelHost = {
  readonly host: Host;
  /** Takes in what the other end answered; an answer nobody waits for is left out. */
  readonly answered: (id: number, answer: HostAnswer) => void;
};

function unexpected(ask: HostRequest['ask']): RefusedError {
  return new RefusedError(refuse('internal', { reason: `uventet svar på ${ask}` }));
}

/**
 * In: how to reach the other end, and whether it has a real key store. Out: a host that asks there.
 * The other end is `answerHost`.
 */
export function hostOverChannel(
  send: (message: ToRunner) => void,
  hasKeyStore: boolean,
): ChannelHost {
  const waiting = new Map<number, Waiting>();
  let last = 0;

  const ask = (request: HostRequest) =>
    new Promise<string | Uint8Array | null>((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      send({ kind: 'host-request', id: last, request });
    });
  const askForPath = async (request: HostRequest): Promise<string | null> => {
    const value = await ask(request);
    if (value === null || typeof value === 'string') return value;
    throw unexpected(request.ask);
  };
  const askForBytes = async (request: HostRequest): Promise<Uint8Array> => {
    const value = await ask(request);
    if (value instanceof Uint8Array) return value;
    throw unexpected(request.ask);
  };

  const keyStore: KeyStore = {
    protect: (secret) => askForBytes({ ask: 'protect', secret }),
    reveal: (sealed) => askForBytes({ ask: 'reveal', sealed }),
  };
  const host: Host = {
    chooseFile: ({ title, kinds }) => askForPath({ ask: 'choose-file', title, kinds: [...kinds] }),
    chooseNewFile: ({ title, suggestion, kinds }) =>
      askForPath({ ask: 'choose-new-file', title, suggestion, kinds: [...kinds] }),
    chooseFolder: ({ title }) => askForPath({ ask: 'choose-folder', title }),
    openLink: async (url) => {
      await ask({ ask: 'open-link', url });
    },
    keyStore: hasKeyStore ? keyStore : null,
  };

  const answered = (id: number, answer: HostAnswer): void => {
    const found = waiting.get(id);
    waiting.delete(id);
    if (answer.ok) found?.resolve(answer.value);
    else found?.reject(new RefusedError(answer.refusal));
  };
  return { host, answered };
}
