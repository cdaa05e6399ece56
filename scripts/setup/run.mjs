import { spawn } from 'node:child_process';

/**
 * @typedef {{ code: number, stdout: string, stderr: string }} Outcome exit code (128 + n for signal n is not used: a killed child answers 1)
 * @typedef {{ cwd?: string, env?: NodeJS.ProcessEnv, timeoutMs?: number, input?: string }} Options
 */

/**
 * Runs a program and collects what it says.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Options} [options] timeoutMs ends the program with SIGKILL
 * @returns {Promise<Outcome>} code 127 when the program is not there
 */
export function capture(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout?.on('data', (chunk) => (stdout += String(chunk)));
    child.stderr?.on('data', (chunk) => (stderr += String(chunk)));
    if (options.input !== undefined) child.stdin?.end(options.input);
    const timer =
      options.timeoutMs === undefined
        ? undefined
        : setTimeout(() => child.kill('SIGKILL'), options.timeoutMs);
    child.on('error', (error) => {
      clearTimeout(timer);
      resolve({ code: 127, stdout, stderr: `${stderr}${error.message}` });
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code: code ?? 1, stdout, stderr });
    });
  });
}

/**
 * Runs a program that the person watches or talks to.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Options & { stdio?: 'inherit' | 'to-stderr' }} [options] 'to-stderr' keeps this process's standard output clean
 * @returns {Promise<number>} the exit code; 127 when the program is not there, 128 + n when signal n ended it
 */
export function watch(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: options.stdio === 'to-stderr' ? ['ignore', 2, 2] : 'inherit',
    });
    /** @type {readonly NodeJS.Signals[]} */
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    // The child decides what a signal means; this process only passes it on and waits.
    const forward = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
    for (const signal of signals) process.on(signal, forward);
    const done = (/** @type {number} */ code) => {
      for (const signal of signals) process.off(signal, forward);
      resolve(code);
    };
    child.on('error', () => done(127));
    child.on('close', (code, signal) => done(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });
}
