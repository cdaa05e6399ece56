import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout this file lies in. Every other place is named from it. */
export const projectRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Ignored by git; holds locks and caches that belong to this checkout alone. */
export const checkoutCache = join(projectRoot, '.cache');

/**
 * Where things are kept that several checkouts on one machine share.
 * @param {NodeJS.ProcessEnv} [env] defaults to this process's environment
 * @returns {string} an absolute path, not necessarily there yet (XDG base directory specification)
 */
export function sharedCache(env = process.env) {
  const base = env['XDG_CACHE_HOME'];
  return join(base !== undefined && base !== '' ? base : join(homedir(), '.cache'), 'grenseland');
}
