import { readdirSync, readFileSync } from 'node:fs';
import type { ElectronApplication } from 'playwright';

function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        // The name in brackets may hold anything; the parent is the second field after it.
        const rest = readFileSync(`/proc/${name}/stat`, 'utf8').replace(/^.*\)/s, '').trim();
        return Number(rest.split(' ')[1]) === parent;
      } catch {
        // Gone since it was listed.
        return false;
      }
    })
    .map(Number);
}

const commandOf = (pid: number): string => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
};

/** In: a program with one window. Out: the process of its store, or null between two of them. */
export async function storePid(app: ElectronApplication): Promise<number | null> {
  const utility = await app.evaluate(
    ({ app: main }) =>
      main.getAppMetrics().find((one) => one.name === 'Grenseland store')?.pid ?? null,
  );
  if (utility !== null) return utility;
  const main = app.process().pid;
  if (main === undefined) return null;
  return childrenOf(main).find((pid) => commandOf(pid).includes('store.mjs')) ?? null;
}

/** Kills the store as a crash would. Out: the process that is gone. */
export async function killStore(app: ElectronApplication): Promise<number> {
  const pid = await storePid(app);
  if (pid === null) throw new Error('no store is running');
  process.kill(pid, 'SIGKILL');
  return pid;
}
