import type { ChildProcess } from 'node:child_process';
import type { MessagePortMain, ParentPort, UtilityProcess } from 'electron';
import { z } from 'zod';
import { toStore, type ToRunner, type ToStore } from './host-messages.ts';

// Both ends of both ways in which the store runs as a process of its own, and the only place where
// they differ. Users have the utility process, whose windows' ports go to the store as they are.
// Where Electron is too old for SQLite's module, the store is a child process on a newer Node; ports
// cannot be sent there, so the runner keeps them and relays what passes through.

/** The runner's end of a store process. */
export type StoreProcess = {
  readonly pid: () => number | undefined;
  readonly send: (message: ToStore) => void;
  /** Hands one end of a window's channel to the store. Out: what ends that connection. */
  readonly connect: (port: MessagePortMain) => () => void;
  readonly onMessage: (listener: (message: unknown) => void) => void;
  /** Called once, after the last message. Null: ended by a signal, or never started. */
  readonly onExit: (listener: (code: number | null) => void) => void;
  readonly kill: () => void;
};

/** The store's end of one window's channel, as oRPC takes it. What comes before `start` waits for it. */
export type WirePort = {
  readonly on: (event: string, listener: (event?: { data: unknown }) => void) => void;
  readonly postMessage: (data: unknown) => void;
  readonly start: () => void;
};

/** The store's end of the channel to its runner. */
export type RunnerChannel = {
  readonly send: (message: ToRunner) => void;
  /** A message that is none of `toStore` throws: runner and store are built together. */
  readonly onMessage: (listener: (message: ToStore) => void) => void;
  readonly onWire: (listener: (port: WirePort) => void) => void;
  /** The runner is gone; nothing can be sent any more. */
  readonly onLost: (listener: () => void) => void;
};

/** What of a window's port the relay needs. */
export interface RelayedPort extends Pick<MessagePortMain, 'start' | 'postMessage' | 'close'> {
  on(event: 'message', listener: (event: { data: unknown }) => void): unknown;
  on(event: 'close', listener: () => void): unknown;
}

const wire = z.int().positive();
const relayed = z.discriminatedUnion('relay', [
  z.strictObject({ relay: z.literal('open'), wire }),
  z.strictObject({
    relay: z.literal('data'),
    wire,
    data: z.union([z.string(), z.instanceof(Uint8Array), z.instanceof(ArrayBuffer)]),
  }),
  z.strictObject({ relay: z.literal('closed'), wire }),
]);
type Relayed = z.infer<typeof relayed>;

const isRelayed = (message: unknown): boolean =>
  typeof message === 'object' && message !== null && 'relay' in message;

/** In: a utility process just started. Out: the runner's end of it. */
export function overUtilityProcess(child: UtilityProcess): StoreProcess {
  let last = 0;
  let alive = true;
  // Posting to one that has ended takes Electron down with it.
  child.on('exit', () => {
    alive = false;
  });
  const relay = (message: ToStore | Relayed, ports: MessagePortMain[]): void => {
    if (alive) child.postMessage(message, ports);
  };
  return {
    pid: () => child.pid,
    send: (message) => relay(message, []),
    connect: (port) => {
      last += 1;
      const number = last;
      relay({ relay: 'open', wire: number }, [port]);
      // A port that was sent away cannot be closed here any more, and is not by a reload either.
      return () => relay({ relay: 'closed', wire: number }, []);
    },
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) => child.on('exit', listener),
    kill: () => child.kill(),
  };
}

/** In: a child process just forked with `serialization: 'advanced'`. Out: the runner's end of it. */
export function overChildProcess(
  child: ChildProcess,
): Omit<StoreProcess, 'connect'> & { readonly connect: (port: RelayedPort) => () => void } {
  const ports = new Map<number, RelayedPort>();
  let last = 0;
  const send = (message: ToStore | Relayed): void => {
    // Between the child's death and the news of it, what is sent to it is lost in any case.
    if (child.connected) child.send(message, () => undefined);
  };
  child.on('message', (message: unknown) => {
    if (!isRelayed(message)) return;
    const frame = relayed.parse(message);
    const port = ports.get(frame.wire);
    if (frame.relay === 'data') port?.postMessage(frame.data);
    if (frame.relay === 'closed') port?.close();
  });
  return {
    pid: () => child.pid,
    send,
    connect: (port) => {
      last += 1;
      const number = last;
      ports.set(number, port);
      send({ relay: 'open', wire: number });
      port.on('message', ({ data }) => {
        const frame = relayed.safeParse({ relay: 'data', wire: number, data });
        // A window that sends anything else has been tampered with.
        if (frame.success) send(frame.data);
        else port.close();
      });
      port.on('close', () => {
        ports.delete(number);
        send({ relay: 'closed', wire: number });
      });
      port.start();
      return () => port.close();
    },
    onMessage: (listener) =>
      child.on('message', (message: unknown) => {
        if (!isRelayed(message)) listener(message);
      }),
    onExit: (listener) => {
      let code: number | null = null;
      let told = false;
      const tell = (): void => {
        if (!told) listener(code);
        told = true;
      };
      // The last messages may come after `exit`, but never after `disconnect`.
      child.on('exit', (found) => {
        code = found;
        if (!child.connected) tell();
      });
      child.on('disconnect', () => {
        if (child.exitCode !== null || child.signalCode !== null) tell();
      });
      child.on('error', () => {
        if (child.pid === undefined) tell();
      });
    },
    kill: () => child.kill('SIGKILL'),
  };
}

function fromUtilityProcess(parent: ParentPort): RunnerChannel {
  const ports = new Map<number, MessagePortMain>();
  const take = (
    data: unknown,
    sent: readonly MessagePortMain[],
    opened: (port: WirePort) => void,
  ) => {
    const frame = relayed.parse(data);
    const [port] = sent;
    if (frame.relay === 'open' && port !== undefined) {
      ports.set(frame.wire, port);
      opened({
        on: (event, heard) => {
          if (event === 'message') port.on('message', heard);
          if (event === 'close') port.on('close', () => heard());
        },
        postMessage: (reply) => port.postMessage(reply),
        start: () => port.start(),
      });
    }
    if (frame.relay === 'closed') {
      ports.get(frame.wire)?.close();
      ports.delete(frame.wire);
    }
  };
  return {
    send: parent.postMessage.bind(parent),
    onMessage: (listener) =>
      parent.on('message', ({ data }) => {
        if (!isRelayed(data)) listener(toStore.parse(data));
      }),
    onWire: (listener) =>
      parent.on('message', ({ data, ports: sent }) => {
        if (isRelayed(data)) take(data, sent, listener);
      }),
    // The operating system ends a utility process together with its parent.
    onLost: () => undefined,
  };
}

/** The store's end of a relayed port. */
class RelayEnd implements WirePort {
  readonly #send: (data: unknown) => void;
  readonly #onMessage: ((event: { data: unknown }) => void)[] = [];
  readonly #onClose: (() => void)[] = [];
  #waiting: Relayed[] | null = [];

  constructor(sendData: (data: unknown) => void) {
    this.#send = sendData;
  }

  on(event: string, listener: (event?: { data: unknown }) => void): void {
    if (event === 'message') this.#onMessage.push(listener);
    if (event === 'close') this.#onClose.push(() => listener());
  }

  postMessage(data: unknown): void {
    this.#send(data);
  }

  start(): void {
    const waiting = this.#waiting ?? [];
    this.#waiting = null;
    for (const frame of waiting) this.take(frame);
  }

  take(frame: Relayed): void {
    if (this.#waiting !== null) this.#waiting.push(frame);
    else if (frame.relay === 'data') for (const tell of this.#onMessage) tell({ data: frame.data });
    else if (frame.relay === 'closed') for (const tell of this.#onClose) tell();
  }
}

function fromChildProcess(self: NodeJS.Process): RunnerChannel {
  const ends = new Map<number, RelayEnd>();
  const send = (message: ToRunner | Relayed): void => {
    if (self.connected) self.send?.(message, undefined, {}, () => undefined);
  };
  const open = (number: number): RelayEnd => {
    const end = new RelayEnd((data) => {
      if (ends.has(number)) send(relayed.parse({ relay: 'data', wire: number, data }));
    });
    ends.set(number, end);
    return end;
  };
  const relay = (frame: Relayed, opened: (port: WirePort) => void): void => {
    if (frame.relay === 'open') opened(open(frame.wire));
    else ends.get(frame.wire)?.take(frame);
    if (frame.relay === 'closed') ends.delete(frame.wire);
  };
  return {
    send,
    onMessage: (listener) =>
      self.on('message', (message: unknown) => {
        if (!isRelayed(message)) listener(toStore.parse(message));
      }),
    onWire: (listener) =>
      self.on('message', (message: unknown) => {
        if (isRelayed(message)) relay(relayed.parse(message), listener);
      }),
    onLost: (listener) => self.on('disconnect', listener),
  };
}

/** Out: the channel to whoever started this process as a store, or null where nobody did. */
export function runnerChannel(self: NodeJS.Process): RunnerChannel | null {
  // Electron's types promise it in every process; only a utility process has it.
  const parent: ParentPort | undefined = self.parentPort;
  if (parent !== undefined) return fromUtilityProcess(parent);
  return self.send === undefined ? null : fromChildProcess(self);
}
