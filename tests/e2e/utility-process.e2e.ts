import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchGrenseland, stubDialogs, type Grenseland } from './launch.ts';
import { buildProbePages, type ProbePages } from './probe-page.ts';
import type { Probe } from './probe/probe.ts';
import { killStore, storePid } from './store-pid.ts';

// The way in which users have the store: Electron's own utility process. The store that runs in it
// here answers without SQLite, whose module the development Electron may be too old for.

/** In: a process. Out: whether there still is one of that number. */
function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('the store as a utility process', () => {
  let pages: ProbePages;
  let program: Grenseland;

  beforeAll(async () => {
    pages = await buildProbePages();
  });
  afterAll(() => pages.remove());
  beforeEach(async () => {
    program = await launchGrenseland({
      env: { GRENSELAND_STORE: 'echo', GRENSELAND_PAGES: pages.folder },
    });
  });
  afterEach(() => program.close());

  const setting = (key: string) =>
    program.window.evaluate((asked) => window.probe.client.session.setting({ key: asked }), key);
  const remember = (key: string, value: string) =>
    program.window.evaluate((input) => window.probe.client.session.remember(input), { key, value });
  /** Waits until the window has noticed that its line is dead. */
  const cutOff = () =>
    program.window.evaluate(async () => {
      const { probe } = window;
      await probe.client.session.setting({ key: 'noe' }).catch(() => undefined);
    });
  const state = (): Promise<ReturnType<Probe['state']>> =>
    program.window.evaluate(() => window.probe.state());

  it('answers through the port that the window was handed', async () => {
    await remember('lokk', 'blå');
    expect(await setting('lokk')).toBe('blå');
    expect(await setting('annet')).toBeNull();
    expect(await state()).toBe('ready');
    expect(await storePid(program.app)).not.toBeNull();
  });

  it('is told where profiles and keys are', async () => {
    const view = await program.window.evaluate(() => window.probe.client.session.state());
    expect(view.recent[0]?.path).toBe(program.home);
  });

  it('refuses input that the contract does not allow, in that call alone', async () => {
    const failed = await program.window.evaluate(() =>
      window.probe.client.session.setting({ key: 'x'.repeat(81) }).then(
        () => 'answered',
        (error: unknown) => String(error),
      ),
    );
    expect(failed).toMatch(/validation/i);
    expect(await setting('annet')).toBeNull();
  });

  it('tells bit by bit, and hears when nobody listens any more', async () => {
    const told = await program.window.evaluate(async () => {
      const changes = await window.probe.client.session.changes();
      const first = await changes.next();
      await changes.return?.(undefined);
      return first;
    });
    expect(told).toEqual({ done: false, value: { n: 0 } });
  });

  it('has its host ask the person', async () => {
    await stubDialogs(program.app, { folder: '/valgt' });
    expect(await setting('chosen')).toBe('/valgt');
    await stubDialogs(program.app, { folder: null });
    expect(await setting('chosen')).toBeNull();
  });

  it('has a new channel after a reload, and the old one is closed', async () => {
    await remember('lokk', 'grønn');
    await program.window.reload();
    expect(await setting('lokk')).toBe('grønn');
    expect(await state()).toBe('ready');
  });

  it('is started again when it dies, and goes on with the session of the old one', async () => {
    await remember('unlocked', 'nøkkel');
    const before = await killStore(program.app);
    await cutOff();
    expect(await setting('unlocked')).toBe('nøkkel');
    expect(await storePid(program.app)).not.toBe(before);
  });

  it('is started again each time it dies', async () => {
    for (const value of ['en', 'to', 'tre']) {
      await remember('unlocked', value);
      await killStore(program.app);
      await cutOff();
      expect(await setting('unlocked')).toBe(value);
    }
  });

  it('is given up when it dies again and again, until the person says to try once more', async () => {
    await program.app.evaluate(({ dialog }) => {
      dialog.showMessageBox = (...args: unknown[]) => {
        process.env['ASKED'] = JSON.stringify(args.at(-1));
        return Promise.resolve({ response: 0, checkboxChecked: false });
      };
    });
    const asked = () => program.app.evaluate(() => process.env['ASKED'] ?? null);
    while ((await asked()) === null) {
      await killStore(program.app).catch(() => undefined);
      await program.window.waitForTimeout(50);
    }
    expect(await asked()).toContain('Lageret lar seg ikke starte.');
    await cutOff();
    expect(await setting('annet')).toBeNull();
  });

  it('lets what was under way fail with a refusal when it dies, and the next call through', async () => {
    const listening = program.window.evaluate(async () => {
      const changes = await window.probe.client.session.changes();
      await changes.next();
      return changes.next().then(
        () => 'went on',
        (error: unknown) => JSON.stringify(error),
      );
    });
    await setting('annet');
    await killStore(program.app);
    expect(await listening).toContain('"store-gone"');
    expect(await setting('annet')).toBeNull();
  });

  it('ends with the program', async () => {
    const pid = await storePid(program.app);
    if (pid === null) throw new Error('no store is running');
    await program.close();
    // The system may take a moment to do away with what has ended.
    await expect.poll(() => isThere(pid), { timeout: 5000 }).toBe(false);
  });
});
