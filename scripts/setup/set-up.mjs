import { join } from 'node:path';
import {
  benchPackages,
  checkPackages,
  ensureSystemPackages,
  packingPackages,
  windowPackages,
} from './debian.mjs';
import { ensureElectron } from './electron.mjs';
import { withLock } from './lock.mjs';
import { ensureModules } from './modules.mjs';
import { workNode } from './node.mjs';
import { checkoutCache, projectRoot } from './places.mjs';
import { say } from './say.mjs';

/**
 * @typedef {object} Ready
 * @property {string} node the Node that does the real work
 * @property {import('./electron.mjs').Electron} electron
 */

const needs = {
  window: windowPackages,
  packing: [...windowPackages, ...packingPackages],
  checks: [...windowPackages, ...packingPackages, ...checkPackages],
  bench: [...windowPackages, ...checkPackages, ...benchPackages],
};

/**
 * Makes the machine ready: packages, Node, system libraries, Electron. Does only what is missing;
 * with everything in place it takes milliseconds and no network.
 * @param {keyof typeof needs} [forWhat] which system packages
 * @returns {Promise<Ready>}
 * @throws {import('./say.mjs').SetupRefusal} with a sentence that says what to do
 */
export function setUp(forWhat = 'window') {
  return withLock(
    join(checkoutCache, 'setup.lock'),
    async () => {
      await ensureModules(projectRoot);
      const node = workNode();
      await ensureSystemPackages(needs[forWhat]);
      return { node, electron: await ensureElectron() };
    },
    () => say('Waiting for another set-up of this checkout …'),
  );
}
