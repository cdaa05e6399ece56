import { EventEmitter } from 'node:events';
import type { RelayedPort } from '../../../electron/host/store-transport.ts';

/** One end of a channel as Electron's main process has it: messages come as events, and are copied on the way. */
class PortEnd extends EventEmitter {
  other: PortEnd | null = null;
  #queue: unknown[] | null = [];

  postMessage(data: unknown, _transfer?: readonly unknown[]): void {
    const copy: unknown = structuredClone(data);
    setImmediate(() => this.other?.take(copy));
  }

  take(data: unknown): void {
    if (this.#queue === null) this.emit('message', { data });
    else this.#queue.push(data);
  }

  start(): void {
    const waiting = this.#queue ?? [];
    this.#queue = null;
    for (const data of waiting) this.take(data);
  }

  close(): void {
    const { other } = this;
    if (other === null) return;
    this.other = null;
    other.other = null;
    setImmediate(() => {
      this.emit('close');
      other.emit('close');
    });
  }
}

/** Out: both ends of a channel between a window and the program; what Electron's `MessageChannelMain` gives. */
export function windowChannel(): { readonly page: PortEnd; readonly main: RelayedPort } {
  const page = new PortEnd();
  const main = new PortEnd();
  page.other = main;
  main.other = page;
  page.start();
  return { page, main };
}
