/** A page of a running Chromium, spoken to over the DevTools protocol. */
export interface DevtoolsPage {
  /** @param expression JavaScript; its value must be JSON */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** @returns the bytes of a PNG */
  readonly screenshot: () => Promise<Buffer>;
  readonly close: () => void;
}

interface Answer {
  readonly id?: number;
  readonly result?: { readonly result?: { readonly value?: unknown }; readonly data?: string };
  readonly error?: { readonly message: string };
}

/**
 * @param port where the program listens, on this machine
 * @param origin what the page's address begins with
 * @returns the DevTools address of the first such page, or undefined while there is none
 */
export async function findPage(port: number, origin: string): Promise<string | undefined> {
  const response = await fetch(`http://127.0.0.1:${port}/json/list`);
  // The shape is the DevTools protocol's own.
  const pages = (await response.json()) as readonly { url: string; webSocketDebuggerUrl: string }[];
  return pages.find((page) => page.url.startsWith(origin))?.webSocketDebuggerUrl;
}

/**
 * Playwright cannot start a program whose fuses forbid Node's inspector, and cannot join one that
 * runs; this speaks the few words of the protocol that a look at a page takes.
 * @param address as findPage gives it
 */
export async function openPage(address: string): Promise<DevtoolsPage> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error(`no answer at ${address}`)));
  });
  let last = 0;
  const ask = (method: string, params: object): Promise<Answer> => {
    last += 1;
    const id = last;
    return new Promise((resolve, reject) => {
      const listen = (event: MessageEvent): void => {
        // Everything that arrives here is the DevTools protocol's.
        const answer = JSON.parse(String(event.data)) as Answer;
        if (answer.id !== id) return;
        socket.removeEventListener('message', listen);
        if (answer.error === undefined) resolve(answer);
        else reject(new Error(answer.error.message));
      };
      socket.addEventListener('message', listen);
      socket.send(JSON.stringify({ id, method, params }));
    });
  };
  return {
    evaluate: async (expression) => {
      const answer = await ask('Runtime.evaluate', {
        expression,
        returnByValue: true,
        awaitPromise: true,
      });
      return answer.result?.result?.value;
    },
    screenshot: async () => {
      const answer = await ask('Page.captureScreenshot', { format: 'png' });
      return Buffer.from(answer.result?.data ?? '', 'base64');
    },
    close: () => socket.close(),
  };
}
