import { dialog, MessageChannelMain, shell, type BrowserWindow } from 'electron';
import type { Host, KeyStore } from '../host/host.ts';
import type { StoreProcess } from '../host/store-transport.ts';
import { webAddress } from '../host/web-address.ts';
import { dialogsOver } from './dialogs.ts';
import { pageOrigin } from './page-path.ts';
import { printPdf } from './print-pdf.ts';
import { StoreSupervisor } from './supervise-store.ts';

export type WorkplaceOptions = {
  readonly window: BrowserWindow;
  readonly startStore: () => StoreProcess;
  readonly keyStore: KeyStore | null;
  readonly home: string;
  /** The mapping to open first, or null. */
  readonly file: string | null;
};

/** One window and the store behind it. */
export type Workplace = {
  /** Resolves once the page has something to show. */
  readonly shown: Promise<void>;
  /** Resolves once the store answers. */
  readonly ready: Promise<void>;
  /** Resolves once the window is closed and its store is gone. */
  readonly closed: Promise<void>;
};

function hostOf(window: BrowserWindow, keyStore: KeyStore | null): Host {
  return {
    ...dialogsOver(window),
    printPdf,
    openLink: (url) => shell.openExternal(webAddress(url)),
    keyStore,
  };
}

async function askWhatNow(window: BrowserWindow, reason: string): Promise<'again' | 'quit'> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: 'Lageret lar seg ikke starte.',
    detail: `Det som er lagret, er trygt. Prøv igjen, eller lukk vinduet.\n\n${reason.slice(0, 1000)}`,
    buttons: ['Prøv igjen', 'Lukk vinduet'],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  return response === 0 ? 'again' : 'quit';
}

/** Hands the page its end of a channel whenever page and store are both there, and takes it back when not. */
class Wire {
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

/** Fills the window, starts its store, and keeps the two connected until the window is closed. */
export function openWorkplace(options: WorkplaceOptions): Workplace {
  const { window } = options;
  const { webContents } = window;
  const wire = new Wire(window);
  const load = (): void => {
    // A failure is shown by did-fail-load.
    window.loadURL(`${pageOrigin}/index.html`).catch(() => undefined);
  };
  const renew = (): void => wire.renew(supervisor.store());

  let isReady: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => {
    isReady = resolve;
  });
  const supervisor: StoreSupervisor = new StoreSupervisor({
    start: options.startStore,
    host: hostOf(window, options.keyStore),
    home: options.home,
    resume: options.file === null ? null : { path: options.file, unlocked: null },
    onUp: renew,
    onReady: isReady,
    onDown: renew,
    onGivenUp: (reason) => {
      void askWhatNow(window, reason).then((choice) =>
        choice === 'again' ? supervisor.again() : window.close(),
      );
    },
  });

  webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) wire.pageIs(false);
  });
  webContents.on('did-navigate', (_event, url) => {
    // Emptying itself (`about:blank`) is the one step out that a page cannot be kept from.
    if (!url.startsWith(`${pageOrigin}/`)) load();
  });
  webContents.on('did-finish-load', () => {
    wire.pageIs(true);
    renew();
  });
  webContents.on('render-process-gone', (_event, { reason }) => {
    wire.pageIs(false);
    // What the person was writing lies in the store; the page fetches it again.
    if (reason !== 'clean-exit') webContents.reload();
  });
  webContents.on('did-fail-load', (_event, code, description, _url, isMainFrame) => {
    const superseded = -3;
    if (isMainFrame && code !== superseded) {
      dialog.showErrorBox('Grenseland kan ikke vises', `${description} (${code})`);
    }
  });
  const shown = new Promise<void>((resolve) => {
    window.once('ready-to-show', resolve);
  });
  const closed = new Promise<void>((resolve) => {
    window.on('closed', () => {
      void supervisor.stop().then(resolve);
    });
  });
  supervisor.begin();
  load();
  return { shown, ready, closed };
}
