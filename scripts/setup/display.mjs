import { spawn } from 'node:child_process';
import { SetupRefusal } from './say.mjs';

/**
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {boolean} whether windows can be shown to a person
 */
export function hasDisplay(env = process.env) {
  if (process.platform !== 'linux') return true;
  return Boolean(env['DISPLAY']) || Boolean(env['WAYLAND_DISPLAY']);
}

/**
 * @typedef {object} Display
 * @property {string} name e.g. `:1`
 * @property {() => void} close ends the display
 */

/**
 * Starts a virtual display of our own, larger than any window the tests open. The server picks a
 * free number itself, so that several can be started at once.
 * @returns {Promise<Display>}
 * @throws {SetupRefusal} when Xvfb is not there or does not start
 */
export function startDisplay() {
  return new Promise((resolve, reject) => {
    const server = spawn(
      'Xvfb',
      ['-displayfd', '3', '-ac', '-nolisten', 'tcp', '-screen', '0', '1920x1200x24'],
      { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] },
    );
    const close = () => {
      process.off('exit', close);
      server.kill('SIGTERM');
    };
    let complaint = '';
    server.stderr?.on('data', (chunk) => (complaint += String(chunk)));
    server.on('error', (error) =>
      reject(new SetupRefusal(`The virtual display could not be started: ${error.message}.`)),
    );
    server.on('exit', () =>
      reject(new SetupRefusal(`The virtual display ended at once: ${complaint.trim()}`)),
    );
    let number = '';
    server.stdio[3]?.on('data', (chunk) => {
      number += String(chunk);
      if (!number.endsWith('\n')) return;
      process.on('exit', close);
      // The display must not keep a finished script alive.
      server.unref();
      for (const stream of [server.stderr, server.stdio[3]]) {
        if (
          stream !== null &&
          stream !== undefined &&
          'unref' in stream &&
          typeof stream.unref === 'function'
        )
          stream.unref();
      }
      resolve({ name: `:${number.trim()}`, close });
    });
  });
}

/**
 * Does the work where windows can be opened: on the display at hand, else on a virtual one that is
 * ended afterwards.
 * @template T
 * @param {(env: NodeJS.ProcessEnv) => Promise<T>} work gets the environment to start programs with
 * @param {{ ownDisplay?: boolean }} [options] ownDisplay: never on the person's screen, if that can be avoided
 * @returns {Promise<T>}
 */
export async function withDisplay(work, options = {}) {
  const avoid = options.ownDisplay === true && process.platform === 'linux';
  if (hasDisplay() && !avoid) return work({ ...process.env });
  const display = await startDisplay();
  try {
    const { WAYLAND_DISPLAY: _, ...rest } = process.env;
    return await work({ ...rest, DISPLAY: display.name });
  } finally {
    display.close();
  }
}
