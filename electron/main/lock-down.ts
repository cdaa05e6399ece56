import { app, type Session, type WebContents } from 'electron';

/**
 * To be called before the application is ready. Nothing of Chromium's own reaches the network or is
 * reached from it, whatever a page manages to ask for.
 */
export function closeNetwork(): void {
  const { commandLine } = app;
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  commandLine.appendSwitch('no-proxy-server');
  commandLine.appendSwitch('disable-background-networking');
  commandLine.appendSwitch('disable-component-update');
  commandLine.appendSwitch('disable-domain-reliability');
  commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
  if (!app.isPackaged || process.env['GRENSELAND_DEVELOPMENT'] === '1') return;
  for (const name of ['remote-debugging-port', 'remote-debugging-pipe', 'remote-allow-origins']) {
    commandLine.removeSwitch(name);
  }
}

/**
 * In: a session, and how the addresses begin that its pages may load. It gets nothing else, asks for
 * no permission and finds no device.
 */
export function confineSession(session: Session, allowed: readonly string[]): void {
  const own = app.isPackaged ? allowed : [...allowed, 'devtools://'];
  session.webRequest.onBeforeRequest(({ url }, decide) => {
    decide({ cancel: !own.some((start) => url.startsWith(start)) });
  });
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
}

/** What is asked for when a page or one of its frames wants to go somewhere. */
type Navigation = {
  readonly url: string;
  readonly isMainFrame: boolean;
  readonly preventDefault: () => void;
};

/** In: a page just made. It stays where it is (it may be loaded anew), opens nothing and embeds nothing. */
export function confinePage(contents: WebContents): void {
  const stay = (navigation: Navigation): void => {
    const anew = navigation.isMainFrame && navigation.url === contents.getURL();
    if (!anew) navigation.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
