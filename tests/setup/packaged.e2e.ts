import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { electronArgs } from '../../scripts/setup/electron.mjs';
import { checkoutCache, projectRoot } from '../../scripts/setup/places.mjs';
import { capture } from '../../scripts/setup/run.mjs';
import { filesInAsar } from './asar-files.ts';
import { findPage, openPage } from './devtools-page.ts';

const folder = join(projectRoot, 'dist', 'linux-unpacked');
const program = join(folder, 'grenseland');

/** Waits until something is there, half a minute at most. */
async function until<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 150; tries += 1) {
    const found = await look().catch(() => undefined);
    if (found !== undefined) return found;
    await wait(200);
  }
  throw new Error('it did not come within half a minute');
}

/** The port Chromium says it listens on. */
function devtoolsPort(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk) => {
      said += String(chunk);
      const port = /DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)\//.exec(said)?.[1];
      if (port !== undefined) resolve(Number(port));
    });
    child.on('close', () => reject(new Error(`the program ended: ${said}`)));
  });
}

describe('the packaged program', () => {
  let home = '';
  let env: NodeJS.ProcessEnv = {};

  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'packaged-'));
    env = { ...process.env, GRENSELAND_HOME: home, GRENSELAND_PASSPHRASE: 'en lang nok setning' };
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  const cli = async (...args: readonly string[]) => {
    const run = await capture(program, [...electronArgs(), '--cli', ...args], { env });
    return { code: run.code, answer: JSON.parse(run.stdout) as unknown };
  };

  it('shows its window', async () => {
    // A packaged program lets nobody look into its pages unless it is told that this is a test.
    const child = spawn(program, [...electronArgs(), '--remote-debugging-port=0'], {
      env: { ...env, GRENSELAND_DEVELOPMENT: '1' },
    });
    const ended = new Promise((resolve) => child.on('close', resolve));
    try {
      const port = await devtoolsPort(child);
      const page = await openPage(await until(() => findPage(port, 'app://')));
      const shown = await until(async () => {
        const text = await page.evaluate('document.body.innerText.trim()');
        return typeof text === 'string' && text !== '' ? text : undefined;
      });
      expect(shown).toMatch(/[a-zæøå]/i);
      expect(await page.evaluate('document.visibilityState')).toBe('visible');
      // Its own look, which a content security policy or a lost file would take away.
      const look = await page.evaluate('getComputedStyle(document.body).fontFamily');
      expect(look).toMatch(/Inter/);
      const picture = join(checkoutCache, 'reports', 'packaged.png');
      mkdirSync(dirname(picture), { recursive: true });
      writeFileSync(picture, await page.screenshot());
      page.close();
    } finally {
      child.kill();
      await ended;
    }
  });

  it('finds its page and its store', async () => {
    const run = await capture(program, [...electronArgs(), '--check-start'], { env });
    expect(JSON.parse(run.stdout)).toEqual({ window: true, store: true });
    expect(run.code).toBe(0);
  });

  it('opens no door for debuggers, though asked to', async () => {
    const asked = ['--remote-debugging-port=0', '--inspect=0', '--check-start'];
    const run = await capture(program, [...electronArgs(), ...asked], { env });
    expect(JSON.parse(run.stdout)).toEqual({ window: true, store: true });
    expect(run.stderr).not.toMatch(/listening/i);
  });

  it('answers in the terminal: a new mapping, and its ledger', async () => {
    const file = join(home, 'kartlegging.grenseland');
    const what = '--name Kartlegging --register 2015-01-01 --units kommuner --adviser Kari';
    const made = await cli(
      'new',
      '--file',
      file,
      ...what.split(' '),
      '--codebook',
      'tjenester-2015',
    );
    expect(made).toMatchObject({ code: 0, answer: { file, units: 428, counties: 19 } });
    const ledger = await cli('ledger', '--file', file);
    expect(ledger).toMatchObject({ code: 0, answer: { registered: 428, decided: 0 } });
  });

  it('refuses in the terminal with a code, and exit code 1', async () => {
    const refused = await cli('ledger', '--file', join(home, 'finnes-ikke.grenseland'));
    expect(refused).toMatchObject({ code: 1, answer: { refused: { code: expect.any(String) } } });
  });

  it('holds the program and nothing of the development machine', () => {
    const resources = join(folder, 'resources');
    expect(readdirSync(resources).sort()).toEqual(['app.asar', 'app.asar.unpacked', 'licenses']);
    for (const name of readdirSync(join(resources, 'licenses'))) {
      const text = readFileSync(join(resources, 'licenses', name), 'utf8');
      expect(text).toContain('SIL OPEN FONT LICENSE');
    }
    expect(readdirSync(join(resources, 'licenses'))).toHaveLength(2);
    const inside = filesInAsar(join(resources, 'app.asar'));
    const tops = new Set(inside.map((path) => path.split('/').slice(0, 2).join('/')));
    expect([...tops].sort()).toEqual([
      'node_modules/better-sqlite3',
      'out/main',
      'out/preload',
      'out/renderer',
      'out/store',
      'package.json',
    ]);
    expect(inside.filter((path) => path.endsWith('.node'))).toHaveLength(1);
    expect(inside.filter((path) => path.endsWith('.map'))).toEqual([]);
  });

  it('cannot be turned into a plain Node', async () => {
    const run = await capture(program, ['-e', 'console.log("node")', '--check-start'], {
      env: { ...env, ELECTRON_RUN_AS_NODE: '1', DISPLAY: '' },
      timeoutMs: 20_000,
    });
    expect(run.stdout).not.toContain('node');
  });
});
