import { dialog, shell, type BrowserWindow } from 'electron';
import type { Host, KeyStore } from '../host/host.ts';
import type { StoreProcess } from '../host/store-transport.ts';
import { webAddress } from '../host/web-address.ts';
import { askWhatNow, type Trouble } from './ask-what-now.ts';
import { dialogsOver } from './dialogs.ts';
import { pageOrigin } from './page-path.ts';
import { PageWire } from './page-wire.ts';
import { StoreSupervisor } from './supervise-store.ts';

export type WorkplaceOptions = {
  readonly window: BrowserWindow;
  readonly startStore: () => StoreProcess;
  /** Asked for when the window is on its way. */
  readonly keyStore: () => KeyStore | null;
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
    openLink: (url) => shell.openExternal(webAddress(url)),
    keyStore,
  };
}

/** A page that dies again within this time would go on doing so. Milliseconds. */
const soonMs = 5000;

/** Fills the window, starts its store, and keeps the two connected until the window is closed. */
export function openWorkplace(options: WorkplaceOptions): Workplace {
  const { window } = options;
  const { webContents } = window;
  const wire = new PageWire(window);
  const load = (): void => {
    // A failure is shown by did-fail-load.
    window.loadURL(`${pageOrigin}/index.html`).catch(() => undefined);
  };
  const renew = (): void => wire.renew(supervisor.store());

  const orClose = (trouble: Trouble, again: () => void): void => {
    void askWhatNow(window, trouble).then((choice) =>
      choice === 'again' ? again() : window.close(),
    );
  };
  let isReady: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => {
    isReady = resolve;
  });
  load();
  const supervisor: StoreSupervisor = new StoreSupervisor({
    start: options.startStore,
    host: hostOf(window, options.keyStore()),
    home: options.home,
    resume: options.file === null ? null : { path: options.file, unlocked: null },
    onUp: renew,
    onReady: isReady,
    onDown: renew,
    onGivenUp: (reason) => {
      orClose({ sentence: 'Lageret lar seg ikke starte.', reason }, () => supervisor.again());
    },
  });

  webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) wire.pageIs(false);
  });
  webContents.on('did-navigate', (_event, url) => {
    // Emptying itself (`about:blank`) is the one step out that a page cannot be kept from.
    if (!url.startsWith(`${pageOrigin}/`)) load();
  });
  // The preload script of a new page says so before the page is read, and keeps what it is sent until it is.
  webContents.ipc.on('page-here', () => {
    wire.pageIs(true);
    renew();
  });
  let lastCrash = -Infinity;
  webContents.on('render-process-gone', (_event, { reason }) => {
    wire.pageIs(false);
    if (reason === 'clean-exit') return;
    const now = performance.now();
    const atOnce = now - lastCrash > soonMs;
    lastCrash = now;
    // What the person was writing lies in the store; the page fetches it again.
    if (atOnce) load();
    else orClose({ sentence: 'Vinduet lar seg ikke vise.', reason }, load);
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
  return { shown, ready, closed };
}
