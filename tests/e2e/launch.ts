import type { ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright';
import { hasDisplay, startDisplay } from '../../scripts/setup/display.mjs';
import { electronArgs, electronEnv, ensureElectron } from '../../scripts/setup/electron.mjs';
import { projectRoot } from '../../scripts/setup/places.mjs';
import { inTime } from './in-time.ts';
import { removeFolder } from './remove-folder.ts';
import { endStartedSince, runningProcesses, startedHere } from './running-processes.ts';

export type LaunchOptions = {
  /** The folder for profiles and keys; without it a new one, removed at the end. */
  readonly home?: string;
  /** The folder of another program, to be started in its place. */
  readonly program?: string;
  /** Arguments after the program's folder, e.g. a mapping to open. */
  readonly args?: readonly string[];
  /** Set on top of this process's environment; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
};

export type Grenseland = {
  readonly app: ElectronApplication;
  readonly window: Page;
  readonly home: string;
  /** Ends the program as a person does, and waits until it is gone. */
  readonly close: () => Promise<void>;
};

/** A program that has been started and has not ended. */
export type Running = Pick<Grenseland, 'app'> & {
  readonly child: ChildProcess;
  /** What it wrote last, to whoever started it. */
  readonly said: () => string;
};

const running = new Set<Running>();

/** Out: the programs that this worker has started and that have not ended. */
export const runningPrograms = (): readonly Running[] =>
  [...running].filter(({ child }) => child.exitCode === null && child.signalCode === null);

const saidAtMost = 4000;

/** In: a program. Out: what it has written since, of which the last is kept. */
function listenTo(app: ElectronApplication): () => string {
  let said = '';
  const hear = (piece: unknown): void => {
    said = `${said}${String(piece)}`.slice(-saidAtMost);
  };
  app.process().stdout?.on('data', hear);
  app.process().stderr?.on('data', hear);
  return () => said;
}

/** The program as it was built: this checkout's, or another that the environment names. */
const programFolder = process.env['GRENSELAND_APP'] ?? projectRoot;

async function withScreen(env: NodeJS.ProcessEnv) {
  if (hasDisplay(env)) return { env, close: () => undefined };
  const display = await startDisplay();
  return { env: { ...env, DISPLAY: display.name }, close: display.close };
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

type Start = Parameters<typeof _electron.launch>[0];

/** In: what to start. Out: it and its first window, loaded, both of which answer. */
async function started(options: Start): Promise<Pick<Grenseland, 'app' | 'window'>> {
  const app = await _electron.launch(options);
  const one = { app, child: app.process(), said: listenTo(app) };
  running.add(one);
  app.on('close', () => running.delete(one));
  const window = await app.firstWindow();
  await window.waitForLoadState('load');
  await app.evaluate(() => true);
  await window.evaluate('true');
  return { app, window };
}

/** Several times as long as a start takes on a busy machine. */
const patienceMs = 60_000;

/**
 * Starts it, and once more where nothing comes of it. The beginning of a file of plays has once waited until its time was
 * out, and nobody knows for what; where it is a start that waits, it is told of, and the tests go on.
 */
async function startedInTime(options: Start): Promise<Pick<Grenseland, 'app' | 'window'>> {
  const before = startedHere();
  try {
    return await inTime('The start of the program', started(options), patienceMs);
  } catch (error) {
    const said = [...running].map((one) => one.said()).join('\n');
    process.stderr.write(`STARTED ONCE MORE. ${String(error)}\n${runningProcesses()}\n${said}\n`);
    endStartedSince(before);
    return inTime('The second start of the program', started(options), patienceMs);
  }
}

/**
 * Starts the real program as it was built, on a virtual display where there is no other.
 * Out: the program and its first window, loaded. Error: throws when no window comes.
 */
export async function launchGrenseland(options: LaunchOptions = {}): Promise<Grenseland> {
  const electron = await ensureElectron();
  const home = options.home ?? mkdtempSync(join(tmpdir(), 'grenseland-home-'));
  const screen = await withScreen({
    ...electronEnv(electron),
    GRENSELAND_HOME: home,
    ...options.env,
  });
  const tidy = (): void => {
    screen.close();
    if (options.home === undefined) removeFolder(home);
  };
  try {
    const { app, window } = await startedInTime({
      executablePath: electron.path,
      args: [...electronArgs(), options.program ?? programFolder, ...(options.args ?? [])],
      env: definedOnly(screen.env),
    });
    const close = async (): Promise<void> => {
      await app.close();
      tidy();
    };
    return { app, window, home, close };
  } catch (error) {
    tidy();
    throw error;
  }
}

/** What a person would answer; null closes the dialog. What is left out stays as it was. */
export type DialogAnswers = {
  readonly open?: string | null;
  readonly folder?: string | null;
  readonly save?: string | null;
};

/** Answers the program's file dialogs from now on, until told otherwise. */
export async function stubDialogs(app: ElectronApplication, answers: DialogAnswers): Promise<void> {
  await app.evaluate(({ dialog }, given) => {
    const opened = (path: string | null) => ({
      canceled: path === null,
      filePaths: path === null ? [] : [path],
    });
    const before = dialog.showOpenDialog.bind(dialog);
    dialog.showOpenDialog = (...args: unknown[]) => {
      const asked = args.at(-1);
      const forFolder = JSON.stringify(asked).includes('openDirectory');
      const answer = forFolder ? given.folder : given.open;
      if (answer !== undefined) return Promise.resolve(opened(answer));
      return Reflect.apply(before, dialog, args);
    };
    const { save } = given;
    if (save !== undefined) {
      dialog.showSaveDialog = () =>
        Promise.resolve({ canceled: save === null, filePath: save ?? '' });
    }
  }, answers);
}
