import { mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  electronArgs,
  electronEnv,
  ensureElectron,
  type Electron,
} from '../../scripts/setup/electron.mjs';
import { withDisplay } from '../../scripts/setup/display.mjs';
import { capture } from '../../scripts/setup/run.mjs';

const program = `
const { app } = require('electron');
app.whenReady().then(() => {
  const { versions } = process;
  console.log(JSON.stringify({ name: app.name, version: app.getVersion(), path: app.getAppPath(),
    packaged: app.isPackaged, rest: process.argv.slice(-1), electron: versions.electron }));
  app.exit(7);
});`;

describe('the Electron at hand', { timeout: 60_000 }, () => {
  let folder = '';
  let electron: Electron;

  beforeAll(async () => {
    electron = await ensureElectron();
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'program æøå-')));
    writeFileSync(join(folder, 'main.cjs'), program);
    writeFileSync(
      join(folder, 'package.json'),
      JSON.stringify({ name: 'proeve', productName: 'Prøve', version: '1.2.3', main: 'main.cjs' }),
    );
  }, 600_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function expectAnswer(stdout: string): void {
    expect(JSON.parse(stdout)).toEqual({
      name: 'Prøve',
      version: '1.2.3',
      path: folder,
      packaged: false,
      rest: ['--extra'],
      electron: electron.version,
    });
  }

  it('runs the folder it is given, under that program’s name, version and path', async () => {
    const run = await withDisplay(
      (env) =>
        capture(electron.path, [...electronArgs(), folder, '--extra'], {
          env: electronEnv(electron, env),
        }),
      { ownDisplay: true },
    );
    expect(run.code).toBe(7);
    expectAnswer(run.stdout);
  });

  it('says what is wrong when the folder holds no program', async () => {
    const run = await withDisplay(
      (env) =>
        capture(electron.path, [...electronArgs(), join(folder, 'nowhere')], {
          env: { ...electronEnv(electron, env), DISPLAY: env['DISPLAY'] },
          timeoutMs: 5000,
        }),
      { ownDisplay: true },
    );
    expect(run.code).not.toBe(0);
    expect(run.stderr).toMatch(/nowhere/);
  });

  it('carries nothing of another program', () => {
    expect(readdirSync(join(electron.dist, 'resources'))).toEqual(['default_app.asar']);
  });
});

describe('what a process is told of Electron', () => {
  const standIn: Electron = { path: '/x/electron', dist: '/x', version: '25.1.1', kind: 'standin' };

  it('keeps what else there is, and lets Electron be more than a Node', () => {
    const env = electronEnv(standIn, { ELECTRON_RUN_AS_NODE: '1', KEEP: 'me' });
    expect(env['KEEP']).toBe('me');
    expect(env['ELECTRON_RUN_AS_NODE']).toBeUndefined();
  });

  it('names a Node for the store only where Electron is too old for it', () => {
    expect(electronEnv(standIn, {})['GRENSELAND_STORE_NODE']).toBe(process.execPath);
    const official = electronEnv({ ...standIn, kind: 'official' }, {});
    expect(official['GRENSELAND_STORE_NODE']).toBeUndefined();
  });
});
