import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isoDate } from '../../shared/lib/ids.ts';
import { launchGrenseland, stubDialogs, type Grenseland } from './launch.ts';
import { buildProbePages, type ProbePages } from './probe-page.ts';
import { killStore, storePid } from './store-pid.ts';
import { removeFolder } from './remove-folder.ts';

// The real store with its real file, killed and started again behind a page that only asks.

const round = {
  name: 'Kartlegging 2015',
  registerDate: isoDate.parse('2015-01-01'),
  units: 'kommuner' as const,
  codebook: 'tjenester-2015',
  second: 'none' as const,
  signatures: 1,
};

describe('the store behind the window', () => {
  let pages: ProbePages;
  let folder = '';
  let program: Grenseland;
  let file = '';
  const started: Grenseland[] = [];

  const start = async (args: readonly string[] = [], home?: string): Promise<Grenseland> => {
    const one = await launchGrenseland({
      args,
      env: { GRENSELAND_PAGES: pages.folder },
      ...(home === undefined ? {} : { home }),
    });
    started.push(one);
    return one;
  };
  const stateOf = ({ window: page }: Grenseland) =>
    page.evaluate(() => window.probe.client.session.state());
  const refusalOfOpening = ({ window: page }: Grenseland, path: string) =>
    page.evaluate(
      (asked) =>
        window.probe.client.mapping.open({ file: asked }).then(
          () => null,
          (error: unknown) => JSON.stringify(error),
        ),
      path,
    );

  beforeAll(async () => {
    pages = await buildProbePages();
  });
  afterAll(() => pages.remove());
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'grenseland-restart-'));
    file = join(folder, 'kartlegging.grenseland');
    program = await start();
    await program.window.evaluate(
      async ([path, asked]) => {
        const { session, mapping } = window.probe.client;
        await session.createAdviser({
          name: 'Kari Nordmann',
          title: 'spesialrådgiver',
          passphrase: 'en lang nok setning',
        });
        await mapping.create({ file: path, round: asked });
      },
      [file, round] as const,
    );
  });
  afterEach(async () => {
    for (const one of started.splice(0)) await one.close();
    removeFolder(folder);
  });

  it('comes back with the file open and the adviser unlocked', async () => {
    const before = await killStore(program.app);
    // The first call may be the one that finds the line dead.
    await stateOf(program).catch(() => undefined);
    const after = await stateOf(program);
    expect(after.mapping?.path).toBe(file);
    expect(after.mapping?.rounds.map((one) => one.name)).toEqual(['Kartlegging 2015']);
    expect(after.adviser?.name).toBe('Kari Nordmann');
    expect(await storePid(program.app)).not.toBe(before);
    const added = await program.window.evaluate(
      (asked) => window.probe.client.mapping.addRound({ round: asked }),
      { ...round, name: 'Kartlegging to' },
    );
    expect(added.rounds).toHaveLength(2);
  });

  it('does not unlock an adviser who had locked the key', async () => {
    await program.window.evaluate(() => window.probe.client.session.lock());
    await killStore(program.app);
    await stateOf(program).catch(() => undefined);
    const after = await stateOf(program);
    expect(after.adviser).toBeNull();
    expect(after.mapping?.path).toBe(file);
  });

  it('asks for a file in the program’s own dialogs', async () => {
    await stubDialogs(program.app, { open: file, save: null });
    const opened = await program.window.evaluate(() =>
      window.probe.client.mapping.open({ file: null }),
    );
    expect(opened?.path).toBe(file);
    const closed = await program.window.evaluate(
      (asked) => window.probe.client.mapping.create({ file: null, round: asked }),
      round,
    );
    expect(closed).toBeNull();
  });

  it('opens the mapping that the program is started with, after the first one has let go of it', async () => {
    const other = await start([file]);
    expect((await stateOf(other)).mapping).toBeNull();
    expect(await refusalOfOpening(other, file)).toContain('"file-in-use"');
    await program.close();
    started.shift();
    expect(await refusalOfOpening(other, file)).toBeNull();
    const third = await start([file], other.home);
    expect(await refusalOfOpening(third, file)).toContain('"file-in-use"');
  });

  it('lets the window be closed and opened where it was', async () => {
    const home = mkdtempSync(join(tmpdir(), 'grenseland-window-'));
    const bounds = { x: 60, y: 50, width: 1100, height: 700 };
    const one = await start([], home);
    await one.app.evaluate(({ BrowserWindow }, where) => {
      BrowserWindow.getAllWindows()[0]?.setBounds(where);
    }, bounds);
    // The page tells its colour in its own time.
    await expect
      .poll(() =>
        one.app.evaluate(({ BrowserWindow }) =>
          BrowserWindow.getAllWindows()[0]?.getBackgroundColor().toLowerCase(),
        ),
      )
      .toBe('#15191c');
    await one.close();
    started.pop();
    const two = await start([], home);
    const seen = await two.app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      return { size: window?.getBounds(), ground: window?.getBackgroundColor() };
    });
    expect(seen.size).toEqual(bounds);
    // The page of these tests says it is dark.
    expect(seen.ground?.toLowerCase()).toBe('#15191c');
    await two.close();
    started.pop();
    removeFolder(home);
  });
});
