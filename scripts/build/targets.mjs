import { join } from 'node:path';
import { projectRoot } from '../setup/places.mjs';

/**
 * @typedef {object} Target one thing the program is put together from
 * @property {string} name
 * @property {Readonly<Record<string, string>>} entries output name → source file, from the project root
 * @property {string} folder under out/
 * @property {'cjs' | 'esm' | 'page'} format
 * @property {string} runtime the oldest that must run it, as Vite's build.target names it
 * @property {readonly string[]} external packages that are not bundled
 */

// The oldest runtimes are those of the stand-in Electron: Chromium 114, and Node 18 in its main
// process and utility processes (which take CommonJS only).
const oldElectron = /** @type {const} */ ({ runtime: 'node18', external: ['electron'] });

/** @type {readonly Target[]} */
export const targets = [
  {
    name: 'main',
    entries: { main: 'electron/main/main.ts' },
    folder: 'main',
    format: 'cjs',
    ...oldElectron,
  },
  {
    name: 'preload',
    entries: { preload: 'electron/preload/preload.ts' },
    folder: 'preload',
    format: 'cjs',
    ...oldElectron,
  },
  {
    name: 'echo-store',
    entries: { 'echo-store': 'electron/store/echo-store.ts' },
    folder: 'store',
    format: 'cjs',
    ...oldElectron,
  },
  {
    name: 'store',
    entries: {
      store: 'electron/store/store.ts',
      'intake-thread': 'electron/store/intake-thread.ts',
      'backup-thread': 'electron/store/backups/backup-thread.ts',
      'log-check-thread': 'electron/store/log-check/log-check-thread.ts',
      cli: 'electron/cli/cli.ts',
    },
    folder: 'store',
    format: 'esm',
    runtime: 'node22',
    external: ['better-sqlite3'],
  },
  {
    name: 'renderer',
    entries: { index: 'renderer/index.html' },
    folder: 'renderer',
    format: 'page',
    runtime: 'chrome114',
    external: [],
  },
];

/**
 * @param {Target} target
 * @returns {string[]} the files this target must leave, absolute
 */
export function productsOf(target) {
  const ending = { cjs: 'cjs', esm: 'mjs', page: 'html' }[target.format];
  return Object.keys(target.entries).map((name) =>
    join(projectRoot, 'out', target.folder, `${name}.${ending}`),
  );
}
