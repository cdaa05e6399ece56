import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, dialog, safeStorage } from 'electron';
import { assertNever } from '../../shared/lib/assert-never.ts';
import { profileFolder } from '../host/home.ts';
import type { KeyStore } from '../host/host.ts';
import type { StoreProcess } from '../host/store-transport.ts';
import { argumentsAfterProgram } from './arguments.ts';
import { checkStart } from './check-mode.ts';
import { keyStoreOf } from './key-store.ts';
import { launchMode } from './launch-mode.ts';
import { closeNetwork, confinePage, confineSession } from './lock-down.ts';
import { placesFrom, type Places } from './places.ts';
import { declarePageScheme } from './serve-pages.ts';
import { startStore } from './start-store.ts';
import { storeChoice, type StoreChoice } from './store-choice.ts';
import { runTerminal, terminalRefusal } from './terminal-mode.ts';
import { prepareWindows, type OpenWindow } from './windows.ts';

const noStore = `SQLite trenger en nyere Electron enn ${process.versions.electron}, eller en Node som GRENSELAND_STORE_NODE peker på.`;

const say = (text: string): void => {
  process.stdout.write(text);
};

/** The folder for profiles and keys, for this user's eyes only; Chromium's own files lie under it. */
function settleIn(): string {
  const home = profileFolder();
  mkdirSync(home, { recursive: true, mode: 0o700 });
  app.setPath('userData', join(home, 'chromium'));
  return home;
}

const cacheIn = (home: string): string => join(home, 'cache');

/** macOS names the mapping to open in an event that comes before anything is ready. */
function fileFromSystem(): () => string | null {
  let file: string | null = null;
  const take = (event: { readonly preventDefault: () => void }, path: string): void => {
    event.preventDefault();
    file = path;
  };
  app.on('open-file', take);
  return () => {
    app.off('open-file', take);
    return file;
  };
}

/**
 * The first store is started as soon as it can be, and told which mapping it will be asked for: a child process needs
 * nothing of Electron and wakes up while Electron does. In: the store, the folder, the mapping or null. Out: `now` to
 * start it where it is not; `take` for it, and another one each further time.
 */
function startEarly(choice: StoreChoice, home: string, file: string | null) {
  const start = (args: readonly string[]): StoreProcess =>
    startStore({ ...choice, args, cache: cacheIn(home) });
  const first = (): StoreProcess => start(file === null ? [] : [file]);
  let early: StoreProcess | null = choice.way.kind === 'child' ? first() : null;
  return {
    now: (): void => {
      early ??= first();
    },
    take: (): StoreProcess => {
      const store = early ?? start([]);
      early = null;
      return store;
    },
  };
}

async function windows(places: Places, file: string | null): Promise<OpenWindow | null> {
  const home = settleIn();
  const napi = Number(process.versions['napi']);
  const choice = storeChoice(places, napi, process.env, app.isPackaged);
  if (choice === null) {
    await app.whenReady();
    dialog.showErrorBox('Grenseland kan ikke starte', noStore);
    return null;
  }
  const store = startEarly(choice, home, file);
  await app.whenReady();
  store.now();
  // Asked for once the window is on its way: it may have to ask the operating system.
  let keyStore: KeyStore | null | undefined;
  return prepareWindows({
    places,
    home,
    keyStore: () => (keyStore ??= keyStoreOf(safeStorage, process.platform)),
    startStore: store.take,
  });
}

async function terminal(places: Places, args: readonly string[]): Promise<number> {
  const home = settleIn();
  const napi = Number(process.versions['napi']);
  const choice = storeChoice(places, napi, process.env, true);
  await app.whenReady();
  if (choice === null) {
    say(terminalRefusal(noStore));
    return 1;
  }
  const command = startStore({
    way: choice.way,
    entry: places.terminal,
    args,
    cache: cacheIn(home),
  });
  return runTerminal(command, home, keyStoreOf(safeStorage, process.platform));
}

/** Out: the exit code, or null where the windows say when it is over. */
async function run(places: Places): Promise<number | null> {
  const args = argumentsAfterProgram(process.argv, app.isPackaged, app.getAppPath());
  const mode = launchMode(args, process.cwd());
  if (mode.kind === 'terminal') {
    app.disableHardwareAcceleration();
    app.on('window-all-closed', () => undefined);
  }
  switch (mode.kind) {
    case 'window': {
      const named = fileFromSystem();
      const open = await windows(places, mode.file);
      open?.(mode.file ?? named());
      return open === null ? 1 : null;
    }
    case 'check': {
      const open = await windows(places, null);
      if (open === null) return 1;
      const found = await checkStart(open(null));
      say(`${JSON.stringify(found)}\n`);
      return found.window && found.store ? 0 : 1;
    }
    case 'terminal':
      return terminal(places, mode.args);
    default:
      return assertNever(mode);
  }
}

declarePageScheme();
closeNetwork();
// Whatever comes to be is closed; what a session may load is opened where it is made.
app.on('session-created', (session) => confineSession(session, []));
app.on('web-contents-created', (_event, contents) => confinePage(contents));
void run(placesFrom(__dirname, app.isPackaged ? {} : process.env))
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? String(error.stack) : String(error)}\n`);
    return 1;
  })
  .then((code) => (code === null ? undefined : app.exit(code)));
