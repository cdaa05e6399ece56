import {
  createORPCClient,
  ORPCError,
  type ClientContext,
  type ClientLink,
  type ClientOptions,
} from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import { refuse } from '../../shared/lib/refusal.ts';
import type { ConnectionState, StoreClient, StoreConnection } from './store-connection.ts';

/** What the preload script announces a channel with; without a port: the store is gone. */
const announcement = 'store-port';

/** How long a call waits for a store that is being started, in milliseconds. */
const patienceMs = 30_000;

/** One channel to one store. */
class Line {
  readonly #port: MessagePort;
  readonly #onCut: (() => void)[] = [];
  readonly link: RPCLink<ClientContext>;
  /** Whether it is closed; what was under way on it has failed or is about to. */
  cut = false;

  constructor(port: MessagePort) {
    this.#port = port;
    // The link never hears the port's own `close`: main says when the store is gone, and in older Electrons a page
    // that listens for `close` cannot be loaded anew.
    const end = {
      addEventListener: (type: string, listener: (event: MessageEvent) => void): void => {
        if (type === 'message') port.addEventListener('message', listener);
        if (type === 'close') this.#onCut.push(() => listener(new MessageEvent('close')));
      },
      postMessage: (data: unknown): void => port.postMessage(data),
    };
    // The link uses no more of a port than these two.
    this.link = new RPCLink({ port: end as Pick<MessagePort, keyof typeof end> });
    port.start();
  }

  hangUp(): void {
    this.cut = true;
    for (const tell of this.#onCut) tell();
    this.#port.close();
  }
}

const storeGone = () =>
  new ORPCError('REFUSED', { defined: true, status: 503, data: refuse('store-gone') });

const isIterator = (value: unknown): value is AsyncIterator<unknown> =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value && 'next' in value;

/** In: what the store tells bit by bit. Out: the same, but being cut off is a refusal, never an end. */
function watched(source: AsyncIterator<unknown>, line: Line): AsyncIterableIterator<unknown> {
  const orGone = async (
    step: Promise<IteratorResult<unknown>>,
  ): Promise<IteratorResult<unknown>> => {
    const result = await step.catch((error: unknown) => {
      throw line.cut ? storeGone() : error;
    });
    if (result.done === true && line.cut) throw storeGone();
    return result;
  };
  const iterator: AsyncIterableIterator<unknown> = {
    next: () => orGone(source.next()),
    return: async (value) => (await source.return?.(value)) ?? { done: true, value },
    [Symbol.asyncIterator]: () => iterator,
  };
  return iterator;
}

/** The way to the store as it comes and goes. */
class Switchboard implements ClientLink<ClientContext> {
  #line: Line | null = null;
  #state: ConnectionState = 'connecting';
  readonly #waiting = new Set<(line: Line) => void>();
  readonly #listeners = new Set<() => void>();

  state(): ConnectionState {
    return this.#state;
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** In: this window's end of a new channel, or undefined where the store is gone. */
  announced(port: MessagePort | undefined): void {
    this.#line?.hangUp();
    this.#line = null;
    if (port === undefined) {
      this.#is('gone');
      return;
    }
    const line = new Line(port);
    this.#line = line;
    for (const go of this.#waiting) go(line);
    this.#waiting.clear();
    this.#is('ready');
  }

  async call(
    path: readonly string[],
    input: unknown,
    options: ClientOptions<ClientContext>,
  ): Promise<unknown> {
    const line = this.#line ?? (await this.#next(options.signal));
    try {
      const answer = await line.link.call(path, input, options);
      return isIterator(answer) ? watched(answer, line) : answer;
    } catch (error) {
      throw line.cut && options.signal?.aborted !== true ? storeGone() : error;
    }
  }

  #is(state: ConnectionState): void {
    this.#state = state;
    for (const tell of this.#listeners) tell();
  }

  #next(signal: AbortSignal | undefined): Promise<Line> {
    return new Promise((resolve, reject) => {
      const finish = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', aborted);
        this.#waiting.delete(go);
      };
      const go = (line: Line): void => {
        finish();
        resolve(line);
      };
      const aborted = (): void => {
        finish();
        reject(signal?.reason instanceof Error ? signal.reason : new Error('aborted'));
      };
      const timer = setTimeout(() => {
        finish();
        reject(storeGone());
      }, patienceMs);
      signal?.addEventListener('abort', aborted);
      this.#waiting.add(go);
      if (signal?.aborted === true) aborted();
    });
  }
}

/**
 * Takes up the channel to the store that the preload script hands over, each time there is a new one. Calls wait for
 * a store that is being started; calls under way when it dies fail with the refusal `store-gone`, for nobody knows
 * whether they were carried out. To be called once, by the page's own script.
 */
export function connectStore(): StoreConnection {
  const switchboard = new Switchboard();
  window.addEventListener('message', (event) => {
    if (event.source === window && event.data === announcement) {
      switchboard.announced(event.ports[0]);
    }
  });
  const client: StoreClient = createORPCClient(switchboard);
  return {
    client,
    state: () => switchboard.state(),
    onChange: (listener) => switchboard.onChange(listener),
  };
}
