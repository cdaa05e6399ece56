import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchGrenseland, type Grenseland } from './launch.ts';
import { buildProbePages, type ProbePages } from './probe-page.ts';

const settle = 300;

describe('the page in the window', () => {
  let pages: ProbePages;
  let program: Grenseland;

  beforeAll(async () => {
    pages = await buildProbePages();
    program = await launchGrenseland({
      env: { GRENSELAND_STORE: 'echo', GRENSELAND_PAGES: pages.folder },
    });
  });
  afterAll(async () => {
    await program.close();
    pages.remove();
  });

  const windows = () =>
    program.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

  it.each([
    'https://example.invalid/',
    'file:///etc/passwd',
    'data:text/html,<h1>x</h1>',
    'javascript:document.title="kjørt"',
    'app://grenseland/annen.html',
    'app://annet/index.html',
  ])('does not go to %s', async (address) => {
    const page = program.window;
    const before = page.url();
    await page.evaluate((url) => {
      location.href = url;
    }, address);
    await page.waitForTimeout(settle);
    expect(page.url()).toBe(before);
    expect(await page.evaluate(() => document.title)).toBe('Probe');
  });

  it('does not follow a link, and opens no other window', async () => {
    const page = program.window;
    const before = page.url();
    // Playwright's own click waits for a navigation that was refused above.
    await page.evaluate(() => document.querySelector('a')?.click());
    const opened = await page.evaluate(() => [
      window.open('https://example.invalid/') === null,
      window.open('about:blank') === null,
      window.open('app://grenseland/index.html', '_blank', 'nodeIntegration=1') === null,
    ]);
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = 'https://example.invalid/';
      link.target = '_blank';
      document.body.append(link);
      link.click();
      link.remove();
    });
    await page.waitForTimeout(settle);
    expect(opened).toEqual([true, true, true]);
    expect(page.url()).toBe(before);
    expect(await windows()).toBe(1);
  });

  it('lets no frame go anywhere', async () => {
    const page = program.window;
    const addresses = await page.evaluate(async (wait) => {
      const frame = document.createElement('iframe');
      frame.srcdoc = '<a href="app://grenseland/index.html">x</a>';
      document.body.append(frame);
      await new Promise((resolve) => {
        setTimeout(resolve, wait);
      });
      frame.contentDocument?.querySelector('a')?.click();
      const other = document.createElement('iframe');
      other.src = 'app://grenseland/index.html';
      document.body.append(other);
      await new Promise((resolve) => {
        setTimeout(resolve, wait);
      });
      const found = [frame, other].map((one) => {
        try {
          return one.contentWindow?.location.href;
        } catch {
          return 'blocked';
        }
      });
      frame.remove();
      other.remove();
      return found;
    }, settle);
    expect(addresses.filter((address) => address?.startsWith('app:'))).toEqual([]);
  });

  it('is fetched back where it empties itself', async () => {
    const page = program.window;
    await page.evaluate(() => {
      document.documentElement.dataset['old'] = 'ja';
      location.href = 'about:blank';
    });
    await page.waitForFunction(
      () => 'probe' in window && document.documentElement.dataset['old'] === undefined,
    );
    expect(page.url()).toBe('app://grenseland/index.html');
    expect(await page.evaluate(() => window.probe.client.session.setting({ key: 'x' }))).toBeNull();
  });

  it('is loaded anew when its process dies', async () => {
    const told = await program.app.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      if (contents === undefined) return '';
      const again = new Promise((resolve) => {
        contents.once('did-finish-load', () => resolve(null));
      });
      contents.forcefullyCrashRenderer();
      await again;
      const title: unknown = await contents.executeJavaScript('document.title');
      return title;
    });
    expect(told).toBe('Probe');
  });
});
