import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchGrenseland, type Grenseland } from './launch.ts';
import { listeningServer, type ListeningServer } from './listening-server.ts';
import { buildProbePages, type ProbePages } from './probe-page.ts';

const settle = 300;

describe('the window of the program', () => {
  let pages: ProbePages;
  let program: Grenseland;
  let server: ListeningServer;

  beforeAll(async () => {
    pages = await buildProbePages();
    server = await listeningServer();
    symlinkSync('/etc/passwd', join(pages.folder, 'lenke.json'));
    program = await launchGrenseland({
      env: { GRENSELAND_STORE: 'echo', GRENSELAND_PAGES: pages.folder },
    });
  });
  afterAll(async () => {
    await program.close();
    await server.close();
    pages.remove();
  });

  const status = (path: string) =>
    program.window.evaluate(async (asked) => (await fetch(asked)).status, path);

  it('runs in a sandbox, apart from the preload script, without Node', async () => {
    const preferences = await program.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      // Electron has it, and leaves it out of its types.
      const told = contents as { getLastWebPreferences?: () => unknown } | undefined;
      return told?.getLastWebPreferences?.();
    });
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
    });
  });

  it('is given nothing but its end of the channel', async () => {
    const extra = await program.window.evaluate(() => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      const plain = new Set(Object.getOwnPropertyNames(frame.contentWindow ?? {}));
      frame.remove();
      return Object.getOwnPropertyNames(window).filter((name) => !plain.has(name));
    });
    // What the page itself and Playwright put there.
    expect(extra.filter((name) => !/^(__playwright|__zod|\d+$)/.test(name))).toEqual(['probe']);
    const node = await program.window.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'].filter(
        (name) => name in window,
      ),
    );
    expect(node).toEqual([]);
  });

  it('gets a policy with a nonce of its own at every load', async () => {
    const nonces = await program.window.evaluate(async () => {
      const load = async (): Promise<string> => {
        const response = await fetch('/index.html');
        const policy = response.headers.get('content-security-policy') ?? '';
        return /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
      };
      return [await load(), await load(), window.probe.nonce];
    });
    expect(new Set(nonces).size).toBe(3);
    expect(nonces.every((nonce) => nonce.length >= 22)).toBe(true);
  });

  it('runs no script written into a page or made from text', async () => {
    const ran = await program.window.evaluate(async (wait) => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "kjørt"';
      document.body.append(script);
      document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="document.title=1">');
      // Only what runs after Playwright's own call is held to the policy.
      await new Promise((resolve) => {
        setTimeout(resolve, wait);
      });
      let made = 'made';
      try {
        Reflect.construct(Function, ['return 1']);
      } catch (error) {
        made = error instanceof Error ? error.name : 'error';
      }
      return { made, title: document.title };
    }, settle);
    expect(ran).toEqual({ made: 'EvalError', title: 'Probe' });
  });

  it('takes styles that carry the nonce, and no others, also in a frame with a page of ours', async () => {
    const colours = await program.window.evaluate(async () => {
      const { nonce } = window.probe;
      const page = (attribute: string) =>
        `<style ${attribute}>p { color: rgb(1, 2, 3) }</style><p>Tekst</p><script>document.title='kjørt'</script>`;
      const colourIn = async (html: string) => {
        const frame = document.createElement('iframe');
        frame.setAttribute('sandbox', 'allow-same-origin');
        frame.srcdoc = html;
        const loaded = new Promise((resolve) => {
          frame.addEventListener('load', resolve);
        });
        document.body.append(frame);
        await loaded;
        const paragraph = frame.contentDocument?.querySelector('p') ?? document.body;
        const { color } = getComputedStyle(paragraph);
        const title = frame.contentDocument?.title;
        frame.remove();
        return { color, title };
      };
      return [await colourIn(page(`nonce="${nonce}"`)), await colourIn(page(''))];
    });
    expect(colours).toEqual([
      { color: 'rgb(1, 2, 3)', title: '' },
      { color: 'rgb(0, 0, 0)', title: '' },
    ]);
  });

  it('is granted nothing', async () => {
    const granted = await program.window.evaluate(async () => {
      const names = [
        'geolocation',
        'notifications',
        'camera',
        'microphone',
        'midi',
        'clipboard-read',
        'clipboard-write',
      ];
      const states = await Promise.all(
        names.map(async (name) => {
          // A name that this list's type does not know is answered all the same.
          const query = { name } as PermissionDescriptor;
          const state = await navigator.permissions.query(query).then(
            (result) => result.state,
            () => 'denied',
          );
          return state === 'granted' ? name : '';
        }),
      );
      const refused = async (what: string, work: () => Promise<unknown>) =>
        work().then(
          () => what,
          () => '',
        );
      const tried = await Promise.all([
        refused('read', () => navigator.clipboard.readText()),
        refused('media', () => navigator.mediaDevices.getUserMedia({ audio: true })),
        refused('screen', () => navigator.mediaDevices.getDisplayMedia()),
      ]);
      const notice = (await Notification.requestPermission()) === 'granted' ? 'notice' : '';
      return [...states, ...tried, notice].filter(Boolean);
    });
    expect(granted).toEqual([]);
  });

  it('reaches no other machine and no other program, not even past the policy', async () => {
    const { origin } = server;
    const page = await program.window.evaluate(async (where) => {
      const reached = await fetch(`http://${where}/`).then(
        () => true,
        () => false,
      );
      const image = new Image();
      image.src = `http://${where}/bilde.png`;
      navigator.sendBeacon(`http://${where}/`, 'x');
      try {
        const socket = new WebSocket(`ws://${where}/`);
        socket.close();
      } catch {
        return reached;
      }
      return reached;
    }, origin);
    expect(page).toBe(false);
    const sessions = await program.app.evaluate(async ({ session }, where) => {
      const all = [
        session.defaultSession,
        session.fromPartition('pages'),
        session.fromPartition('x'),
      ];
      return Promise.all(
        all.map((one) =>
          one.fetch(`http://${where}/`).then(
            () => 'reached',
            () => 'refused',
          ),
        ),
      );
    }, origin);
    expect(sessions).toEqual(['refused', 'refused', 'refused']);
    expect(server.asked()).toBe(0);
  });

  it('resolves no name', async () => {
    const found = await program.app.evaluate(async ({ session }) =>
      session
        .fromPartition('pages')
        .resolveHost('localhost.example.com')
        .then(
          () => 'found',
          (error: unknown) => String(error),
        ),
    );
    expect(found).toContain('ERR_NAME_NOT_RESOLVED');
  });

  it('reads no file but the pages', async () => {
    expect(await status('/index.html')).toBe(200);
    for (const path of [
      '/lenke.json',
      '/..%2f..%2fetc%2fpasswd',
      '/..%5c..%5cx.json',
      '/assets',
      '/',
    ]) {
      expect(await status(path)).toBe(404);
    }
    const file = await program.window.evaluate(() =>
      fetch('file:///etc/passwd').then(
        () => 'read',
        () => 'refused',
      ),
    );
    expect(file).toBe('refused');
    const post = await program.window.evaluate(
      async () => (await fetch('/index.html', { method: 'POST' })).status,
    );
    expect(post).toBe(404);
  });

  it('saves nothing that a page offers', async () => {
    const { app, window } = program;
    await app.evaluate(({ session }) => {
      session.fromPartition('pages').on('will-download', (event) => {
        if (!event.defaultPrevented) process.env['SAVED'] = 'ja';
      });
    });
    await window.evaluate(() => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob(['x']));
      link.download = 'x.sh';
      link.click();
    });
    await window.waitForTimeout(settle);
    expect(await app.evaluate(() => process.env['SAVED'] ?? null)).toBeNull();
  });

  it('has a menu in Norwegian', async () => {
    const menu = await program.app.evaluate(({ Menu }) =>
      Menu.getApplicationMenu()?.items.map((item) => item.label),
    );
    expect(menu).toEqual(['Fil', 'Rediger', 'Vis', 'Vindu']);
  });
});
