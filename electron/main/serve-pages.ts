import { randomBytes } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { sep } from 'node:path';
import { protocol, type Session } from 'electron';
import { contentSecurityPolicy, withNonce } from './content-security-policy.ts';
import { pageFile, pageScheme } from './page-path.ts';

/** To be called before the application is ready: pages get an origin of their own, as safe as https. */
export function declarePageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: pageScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

// No `cross-origin-opener-policy`: nothing can open a page of the program, and it would make Chromium start a second
// process for the window and throw the first away.
const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
};

const notFound = (): Response => new Response(null, { status: 404, headers: always });

/** In: a session, the folder of the pages. Windows of that session can load what is in it, read-only. */
export function servePages(session: Session, folder: string): void {
  const answer = async (request: Request): Promise<Response> => {
    const file = request.method === 'GET' ? pageFile(request.url, folder) : null;
    if (file === null) return notFound();
    try {
      // A link inside the folder that leads out of it is a way out as well.
      const [real, root] = await Promise.all([realpath(file.path), realpath(folder)]);
      if (!real.startsWith(root + sep)) return notFound();
      const bytes = await readFile(real);
      const headers = { ...always, 'content-type': file.type };
      if (!file.type.startsWith('text/html')) return new Response(bytes, { headers });
      const nonce = randomBytes(16).toString('base64');
      return new Response(withNonce(bytes.toString('utf8'), nonce), {
        headers: { ...headers, 'content-security-policy': contentSecurityPolicy(nonce) },
      });
    } catch {
      return notFound();
    }
  };
  session.protocol.handle(pageScheme, answer);
}
