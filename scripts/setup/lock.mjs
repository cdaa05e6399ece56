import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Tells a process from a later one that got the same number.
 * @param {number} pid
 * @returns {string | undefined} its number and, where the system says, when it began; undefined when no such process runs
 */
function processMark(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, but belongs to another user.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return undefined;
  }
  try {
    // The name, in parentheses, may hold spaces; the start time is the 20th field after it (proc(5)).
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ');
    return `${pid} ${fields?.[19] ?? ''}`;
  } catch {
    return `${pid} `;
  }
}

/**
 * @param {string} path
 * @returns {boolean} whether the lock was taken by this call
 */
function tryTake(path) {
  try {
    writeFileSync(path, processMark(process.pid) ?? '', { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * @param {string} path
 * @returns {string | undefined} the mark in the lock, if there is a lock
 */
function markIn(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * Takes away a lock whose owner is gone. What is taken away is looked at once more, lest another
 * process took over in between and loses its lock.
 * @param {string} path
 */
function clearAbandoned(path) {
  const mark = markIn(path);
  // An empty file is a lock in the moment between creation and writing.
  if (mark === undefined || mark === '' || processMark(Number.parseInt(mark, 10)) === mark) return;
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
    if (markIn(aside) === mark) rmSync(aside);
    else renameSync(aside, path);
  } catch {
    // Somebody else cleared it first.
  }
}

/**
 * Does the work while no other process of this machine holds the same lock. A lock whose owner has
 * died is taken over.
 * @template T
 * @param {string} path the lock file; its folder is made
 * @param {() => Promise<T>} work
 * @param {() => void} [onWait] called once if somebody else holds the lock
 * @returns {Promise<T>}
 */
export async function withLock(path, work, onWait) {
  mkdirSync(dirname(path), { recursive: true });
  let told = false;
  for (;;) {
    if (tryTake(path)) break;
    clearAbandoned(path);
    if (tryTake(path)) break;
    if (!told) onWait?.();
    told = true;
    await wait(100);
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}
