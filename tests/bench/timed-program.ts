import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { electronArgs, electronEnv, ensureElectron } from '../../scripts/setup/electron.mjs';
import { findPage, openPage, type DevtoolsPage } from '../setup/devtools-page.ts';
import { passphrase } from './example-file.ts';
import { programFolder } from './store-process.ts';

const bareFolder = join(import.meta.dirname, 'bare-window');
const stopwatch = 'stopwatch.js';

/** Copies the built pages and puts the stopwatch before them. In: the folder to put them in. */
export function timePages(folder: string): void {
  cpSync(join(programFolder, 'out', 'renderer'), folder, { recursive: true });
  cpSync(join(bareFolder, stopwatch), join(folder, stopwatch));
  const page = join(folder, 'index.html');
  const html = readFileSync(page, 'utf8');
  writeFileSync(page, html.replace('<head>', `<head><script src="./${stopwatch}"></script>`));
}

/** A program just started, and how long it took until it had painted what is waited for, in milliseconds. */
export type Timed = {
  readonly pid: number;
  readonly ms: number;
  readonly end: () => Promise<void>;
};

/** How long a window may take at most, and how often it is asked meanwhile, in milliseconds. */
const patience = 60_000;
const pace = 50;

const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, pace);
  });

/** In: a program that says where its DevTools listen. Out: when its page painted what it waits for. */
async function paintedAt(child: ChildProcessByStdio<null, null, Readable>): Promise<number> {
  let said = '';
  child.stderr.on('data', (chunk) => (said += String(chunk)));
  let page: DevtoolsPage | null = null;
  for (const begun = Date.now(); Date.now() - begun < patience; await pause()) {
    if (child.exitCode !== null) throw new Error(`the program ended:\n${said}`);
    const port = /DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)/u.exec(said)?.[1];
    if (port === undefined) continue;
    const address = page === null ? await findPage(Number(port), '') : undefined;
    if (address !== undefined) page = await openPage(address);
    // Between two addresses a page has nothing that could answer.
    const at = await page?.evaluate('globalThis.paintedAt').catch(() => null);
    if (typeof at !== 'number') continue;
    page?.close();
    return at;
  }
  throw new Error(`nothing was painted:\n${said}`);
}

async function startTimed(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Timed> {
  const electron = await ensureElectron();
  const begun = Date.now();
  const child = spawn(
    electron.path,
    [...electronArgs(), '--remote-debugging-port=0', folder, ...args],
    { env: { ...electronEnv(electron), ...env }, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const end = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    const limit = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await gone;
    clearTimeout(limit);
  };
  try {
    return { pid: child.pid ?? 0, ms: (await paintedAt(child)) - begun, end };
  } catch (error) {
    await end();
    throw error;
  }
}

/** Starts the program on a mapping, at its queue. In: profile folder, timed pages, mapping. */
export function startProgram(home: string, pages: string, mapping: string): Promise<Timed> {
  const env = { GRENSELAND_HOME: home, GRENSELAND_PASSPHRASE: passphrase, GRENSELAND_PAGES: pages };
  return startTimed(programFolder, [mapping], env);
}

/** Starts the bare window. In: a folder for what Chromium keeps. */
export function startBare(home: string): Promise<Timed> {
  return startTimed(bareFolder, [`--user-data-dir=${join(home, 'bare')}`], {});
}
