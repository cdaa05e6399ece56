import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchGrenseland, type Grenseland } from './launch.ts';
import { buildProbePages, type ProbePages } from './probe-page.ts';

describe('several windows of one program', () => {
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

  const newWindow = async () => {
    const opened = program.app.waitForEvent('window');
    await program.app.evaluate(({ Menu }) => {
      const file = Menu.getApplicationMenu()?.items.find((item) => item.label === 'Fil');
      file?.submenu?.items.find((item) => item.label === 'Nytt vindu')?.click();
    });
    const window = await opened;
    await window.waitForLoadState('load');
    return window;
  };

  it('each have a store of their own', async () => {
    const other = await newWindow();
    await program.window.evaluate(() =>
      window.probe.client.session.remember({ key: 'lokk', value: 'blå' }),
    );
    const read = () => window.probe.client.session.setting({ key: 'lokk' });
    expect(await program.window.evaluate(read)).toBe('blå');
    expect(await other.evaluate(read)).toBeNull();
  });

  it('are closed one by one, and the program ends with the last', async () => {
    const other = await newWindow();
    const ended = new Promise((resolve) => program.app.process().once('exit', resolve));
    await program.window.close();
    expect(
      await other.evaluate(() => window.probe.client.session.setting({ key: 'lokk' })),
    ).toBeNull();
    await other.close();
    expect(await ended).toBe(0);
  });
});
