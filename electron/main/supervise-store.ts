import { assertNever } from '../../shared/lib/assert-never.ts';
import { answerHost } from '../host/answer-host.ts';
import type { Host } from '../host/host.ts';
import { toRunner } from '../host/host-messages.ts';
import type { Session } from '../host/program-options.ts';
import type { StoreProcess } from '../host/store-transport.ts';

export type SuperviseOptions = {
  /** Starts a store process. */
  readonly start: () => StoreProcess;
  readonly host: Host;
  readonly home: string;
  /** What the first store is to open, or null. */
  readonly resume: Session | null;
  /**
   * There is a store that windows can be connected to: the first while it is still waking up, so that they lose no
   * time; a later one when it answers, so that nobody is told that it is back before it is.
   */
  readonly onUp: () => void;
  /** The store has read its file and answers. */
  readonly onReady: () => void;
  /** The store has died. Another one is on its way, unless `onGivenUp` follows. */
  readonly onDown: () => void;
  /** It died again and again; nothing is started any more until `again`. */
  readonly onGivenUp: (reason: string) => void;
  readonly pace?: Pace;
};

/** Milliseconds. */
export type Pace = {
  /** How long to wait before the first, second, … restart in a row. After the last: given up. */
  readonly restarts: readonly number[];
  /** A store that has lived this long begins the row anew. */
  readonly steady: number;
  /** How long a store may take to close its file and end. */
  readonly stop: number;
};

const usualPace: Pace = { restarts: [0, 250, 1000, 4000], steady: 30_000, stop: 8000 };

/** After so many stores in a row that died before they answered, what was open is left alone: it may be what kills them. */
const stillborn = 2;

/**
 * Keeps a store running: starts it, answers what it asks of its host, starts it again when it dies,
 * and hands the new one what it needs to go on (see `Session`; kept in memory only).
 */
export class StoreSupervisor {
  readonly #options: SuperviseOptions;
  readonly #pace: Pace;
  #session: Session | null;
  #store: StoreProcess | null = null;
  #reason = '';
  #failures = 0;
  #stillborn = 0;
  #first = true;
  #timer: NodeJS.Timeout | undefined;
  #stopping: Promise<void> | null = null;
  #ended: () => void = () => undefined;

  constructor(options: SuperviseOptions) {
    this.#options = options;
    this.#pace = options.pace ?? usualPace;
    this.#session = options.resume;
  }

  /** Starts the first store. To be called once. */
  begin(): void {
    this.#launch();
  }

  /** The store to connect windows to, or null between two of them. */
  store(): StoreProcess | null {
    return this.#store;
  }

  /** Starts over after it was given up. */
  again(): void {
    if (this.#store !== null || this.#stopping !== null) return;
    this.#failures = 0;
    this.#stillborn = 0;
    this.#launch();
  }

  /** Out: resolves once the store has closed its file and is gone. Safe to call twice. */
  stop(): Promise<void> {
    this.#stopping ??= this.#end();
    return this.#stopping;
  }

  #end(): Promise<void> {
    clearTimeout(this.#timer);
    const store = this.#store;
    if (store === null) return Promise.resolve();
    return new Promise((resolve) => {
      const limit = setTimeout(() => store.kill(), this.#pace.stop);
      this.#ended = () => {
        clearTimeout(limit);
        resolve();
      };
      store.send({ kind: 'shutdown' });
    });
  }

  #launch(): void {
    const { start, home, host, onUp } = this.#options;
    const store = start();
    const born = performance.now();
    this.#store = store;
    this.#reason = '';
    store.onMessage((message) => this.#take(store, message));
    store.onExit((code) => this.#died(code, performance.now() - born));
    const resume = this.#stillborn < stillborn ? this.#session : null;
    this.#stillborn += 1;
    store.send({ kind: 'start', home, keyStore: host.keyStore !== null, resume });
    if (this.#first) onUp();
  }

  #take(store: StoreProcess, raw: unknown): void {
    const message = toRunner.parse(raw);
    switch (message.kind) {
      case 'ready':
        this.#stillborn = 0;
        if (!this.#first) this.#options.onUp();
        this.#first = false;
        this.#options.onReady();
        return;
      case 'failed':
        this.#reason = message.reason;
        return;
      case 'session':
        this.#session = message.session;
        return;
      case 'host-request':
        void answerHost(this.#options.host, message.request).then((answer) =>
          store.send({ kind: 'host-answer', id: message.id, answer }),
        );
        return;
      default:
        assertNever(message);
    }
  }

  #died(code: number | null, livedMs: number): void {
    this.#store = null;
    this.#ended();
    if (this.#stopping !== null) return;
    this.#options.onDown();
    if (livedMs >= this.#pace.steady) this.#failures = 0;
    const wait = this.#pace.restarts[this.#failures];
    this.#failures += 1;
    if (wait === undefined) {
      this.#options.onGivenUp(this.#reason === '' ? `exit code ${String(code)}` : this.#reason);
      return;
    }
    this.#timer = setTimeout(() => this.#launch(), wait);
  }
}
