import { BrowserWindow, nativeTheme, screen, type Session } from 'electron';
import {
  grounds,
  placeWindow,
  readWindowState,
  themeOf,
  writeWindowState,
  type WindowState,
} from './window-state.ts';

/** How long after the last move the window's place is written, in milliseconds. */
const settleMs = 500;

/** How far a further window is moved from the one before, so that both are seen. */
const step = 32;

export type PageWindowOptions = {
  readonly session: Session;
  readonly preload: string;
  /** Where the window's place is remembered. */
  readonly statePath: string;
  readonly devTools: boolean;
};

function screens() {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display) => display.id !== main.id);
  return [main, ...others].map((display) => display.workArea);
}

function remember(window: BrowserWindow, path: string, before: WindowState | null): void {
  let theme = before?.theme ?? null;
  let timer: NodeJS.Timeout | undefined;
  const write = (): void => {
    clearTimeout(timer);
    if (window.isDestroyed()) return;
    const maximized = window.isMaximized();
    writeWindowState(path, { ...window.getNormalBounds(), maximized, theme });
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(write, settleMs);
  };
  window.on('resize', soon);
  window.on('move', soon);
  window.on('close', write);
  window.webContents.on('did-change-theme-color', (_event, color) => {
    const named = themeOf(color);
    if (named === null || named === theme) return;
    theme = named;
    window.setBackgroundColor(grounds[named]);
    soon();
  });
}

/**
 * Makes the window of the program: sandboxed, where it was left, in the colour of its theme from the
 * first moment, shown once its page has been read. Nothing is loaded into it yet.
 */
export function openPageWindow(options: PageWindowOptions): BrowserWindow {
  const state = readWindowState(options.statePath);
  const place = placeWindow(state, screens());
  const shift = step * BrowserWindow.getAllWindows().length;
  const theme = state?.theme ?? (nativeTheme.shouldUseDarkColors ? 'dark' : 'light');
  const window = new BrowserWindow({
    ...place,
    x: place.x + shift,
    y: place.y + shift,
    minWidth: 960,
    minHeight: 640,
    show: false,
    // Until it is shown the page asks for nothing to be painted: it would stand still until the process that paints has
    // come up, and can be read and run meanwhile.
    paintWhenInitiallyHidden: false,
    title: 'Grenseland',
    backgroundColor: grounds[theme],
    webPreferences: {
      session: options.session,
      preload: options.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: options.devTools,
    },
  });
  remember(window, options.statePath, state);
  window.webContents.once('dom-ready', () => {
    if (state?.maximized === true) window.maximize();
    else window.show();
  });
  return window;
}
