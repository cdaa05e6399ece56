import { join, resolve, sep } from 'node:path';

type Env = Readonly<Record<string, string | undefined>>;

/** Where the program's own files are, all absolute. */
export type Places = {
  /** What windows may load, and nothing else may. */
  readonly pages: string;
  readonly preload: string;
  /** These are read by a process that knows nothing of archives. */
  readonly store: string;
  readonly echoStore: string;
  readonly terminal: string;
};

/**
 * In: the folder of main's bundle; what development may put in another place (`GRENSELAND_PAGES`: a
 * folder of other pages), empty in a packaged program. Out: where the other bundles are beside it.
 * In a packaged program the bundles lie in `app.asar`, the store's are unpacked beside it.
 */
export function placesFrom(mainFolder: string, development: Env): Places {
  const out = join(mainFolder, '..');
  const pages = development['GRENSELAND_PAGES'];
  const unpacked = join(
    out.replace(`${sep}app.asar${sep}`, `${sep}app.asar.unpacked${sep}`),
    'store',
  );
  return {
    pages: pages === undefined ? join(out, 'renderer') : resolve(pages),
    preload: join(out, 'preload', 'preload.cjs'),
    store: join(unpacked, 'store.mjs'),
    echoStore: join(unpacked, 'echo-store.cjs'),
    terminal: join(unpacked, 'cli.mjs'),
  };
}
