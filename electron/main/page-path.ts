import { extname, join, sep } from 'node:path';

/** The scheme and host of the program's own pages. */
export const pageScheme = 'app';
export const pageOrigin = `${pageScheme}://grenseland`;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export type PageFile = { readonly path: string; readonly type: string };

/** The path an address names, or null for one that is malformed or leads to another origin. */
function pathOf(address: string): string | null {
  try {
    const url = new URL(address);
    const own = `${url.protocol}//${url.host}` === pageOrigin && url.username + url.password === '';
    return own ? decodeURIComponent(url.pathname) : null;
  } catch {
    return null;
  }
}

/**
 * In: an address asked for by a window, and the folder of the pages. Out: the file to serve and its
 * media type, or null for every address that does not name a file of a known kind in that folder:
 * another host, a way out of the folder however it is written, source maps.
 */
export function pageFile(address: string, folder: string): PageFile | null {
  const pathname = pathOf(address);
  if (pathname === null || /[\\\0:]/.test(pathname) || pathname.includes('..')) return null;
  const path = join(folder, pathname);
  if (!path.startsWith(folder + sep)) return null;
  const type = types[extname(path)];
  return type === undefined ? null : { path, type };
}
