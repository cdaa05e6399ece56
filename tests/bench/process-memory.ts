import { readdirSync, readFileSync } from 'node:fs';

const readOrNull = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // The process has ended since it was listed.
    return null;
  }
};

function parentOf(pid: number): number | null {
  const stat = readOrNull(`/proc/${String(pid)}/stat`);
  // The name in brackets may hold anything; the parent is the second field after it.
  return stat === null ? null : Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

/** In: a process. Out: it and all below it. */
function withDescendants(root: number): readonly number[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .map((name) => ({ pid: Number(name), parent: parentOf(Number(name)) }));
  const found = [root];
  for (const pid of found)
    found.push(...all.filter((one) => one.parent === pid).map((one) => one.pid));
  return found;
}

/**
 * In: a program's first process. Out: the memory of all its processes in MiB, each page that several share counted
 * once (the sum of the proportional set sizes in `/proc/PID/smaps_rollup`).
 */
export function memoryOf(root: number): number {
  const kib = withDescendants(root).map((pid) => {
    const rollup = readOrNull(`/proc/${String(pid)}/smaps_rollup`) ?? '';
    return Number(/^Pss:\s+(\d+)/mu.exec(rollup)?.[1] ?? 0);
  });
  return kib.reduce((sum, one) => sum + one, 0) / 1024;
}
