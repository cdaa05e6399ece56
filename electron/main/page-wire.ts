import { MessageChannelMain, type BrowserWindow } from 'electron';
import type { StoreProcess } from '../host/store-transport.ts';

/** Hands the page its end of a channel whenever page and store are both there, and takes it back when not. */
export class PageWire {
  readonly #window: BrowserWindow;
  #disconnect: () => void = () => undefined;
  #pageReady = false;

  constructor(window: BrowserWindow) {
    this.#window = window;
  }

  /** In: whether the page is there to be handed anything. */
  pageIs(ready: boolean): void {
    this.#pageReady = ready;
  }

  /** In: the store running now, or null. */
  renew(store: StoreProcess | null): void {
    this.#disconnect();
    this.#disconnect = () => undefined;
    if (!this.#pageReady || this.#window.isDestroyed()) return;
    if (store === null) {
      this.#window.webContents.postMessage('store-port', null);
      return;
    }
    const { port1, port2 } = new MessageChannelMain();
    this.#disconnect = store.connect(port1);
    this.#window.webContents.postMessage('store-port', null, [port2]);
  }
}
