import { join } from 'node:path';
import { app, Menu, session, type Session } from 'electron';
import type { KeyStore } from '../host/host.ts';
import type { StoreProcess } from '../host/store-transport.ts';
import { confineSession } from './lock-down.ts';
import { applicationMenu } from './menu.ts';
import { pageOrigin } from './page-path.ts';
import { openPageWindow } from './page-window.ts';
import type { Places } from './places.ts';
import { servePages } from './serve-pages.ts';
import { openWorkplace, type Workplace } from './workplace.ts';

export type WindowsOptions = {
  readonly places: Places;
  readonly home: string;
  readonly keyStore: () => KeyStore | null;
  readonly startStore: () => StoreProcess;
};

/** Opens another window; in: the mapping to show in it, or null. */
export type OpenWindow = (file: string | null) => Workplace;

/** In memory only, so that several programs of one user never share a file of Chromium's. */
function pageSession(places: Places): Session {
  const own = session.fromPartition('pages', { cache: false });
  confineSession(own, [`${pageOrigin}/`]);
  servePages(own, places.pages);
  return own;
}

/** Out: how windows are opened. The program ends with the last of them and its store. */
export function prepareWindows(options: WindowsOptions): OpenWindow {
  const { places, home, keyStore } = options;
  const pages = pageSession(places);
  const development = !app.isPackaged;
  let open = 0;
  const endAfter = async (workplace: Workplace): Promise<void> => {
    open += 1;
    await workplace.closed;
    open -= 1;
    if (open === 0) app.exit(0);
  };

  const openWindow: OpenWindow = (file) => {
    const window = openPageWindow({
      session: pages,
      preload: places.preload,
      statePath: join(home, 'window.json'),
      devTools: development,
    });
    const { startStore } = options;
    const workplace = openWorkplace({ window, startStore, keyStore, home, file });
    void endAfter(workplace);
    return workplace;
  };

  const newWindow = (): void => {
    openWindow(null);
  };
  Menu.setApplicationMenu(
    applicationMenu({ newWindow }, process.platform === 'darwin', development),
  );
  // The last window is not the end: its store has a file to close first.
  app.on('window-all-closed', () => undefined);
  app.on('will-quit', (event) => {
    if (open > 0) event.preventDefault();
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    openWindow(path);
  });
  return openWindow;
}
