import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication } from 'playwright';
import { electronArgs, electronEnv, ensureElectron } from '../../scripts/setup/electron.mjs';
import type { Figure } from '../../scripts/bench/table.mjs';
import { projectRoot } from '../../scripts/setup/places.mjs';
import { startStore } from './store-process.ts';
import { median, quantile, sideBySide, spread } from './side-by-side.ts';

export const name = 'the window';

const rounds = 9;
const entries = 120;
const passphrase = 'fire ville hester';

type Started = { readonly app: ElectronApplication; readonly ms: number };

async function start(
  folder: string,
  args: readonly string[],
  home: string,
  sign: string,
): Promise<Started> {
  const electron = await ensureElectron();
  const begun = performance.now();
  const app = await _electron.launch({
    executablePath: electron.path,
    args: [...electronArgs(), folder, ...args],
    env: Object.fromEntries(
      Object.entries({
        ...electronEnv(electron),
        GRENSELAND_HOME: home,
        GRENSELAND_PASSPHRASE: passphrase,
      }).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
    ),
  });
  const window = await app.firstWindow();
  await window.locator(sign).first().waitFor();
  return { app, ms: performance.now() - begun };
}

/** The share of memory that is a process's own, in MiB, of the program's main process and all below it. */
function memoryBelow(root: number): number {
  const parents = new Map<number, number>();
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/u.test(entry)) continue;
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, 'utf8');
      parents.set(Number(entry), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // Gone in the meantime.
    }
  }
  const below = (pid: number): boolean => {
    for (let at: number | undefined = pid; at !== undefined && at > 1; at = parents.get(at)) {
      if (at === root) return true;
    }
    return false;
  };
  let kib = 0;
  for (const pid of parents.keys()) {
    if (!below(pid)) continue;
    try {
      const rollup = readFileSync(`/proc/${String(pid)}/smaps_rollup`, 'utf8');
      kib += Number(/^Pss:\s+(\d+)/mu.exec(rollup)?.[1] ?? 0);
    } catch {
      // Gone in the meantime, or a zombie.
    }
  }
  return kib / 1024;
}

async function makeExample(home: string, file: string): Promise<void> {
  const { client, close } = await startStore(home);
  await client.session.createAdviser({ name: 'Kari Nordmann', title: '', passphrase });
  await client.mapping.createExample({ file });
  await close();
}

/** From the key to the next entry's name painted, entry after entry. Out: milliseconds each. */
async function nextEntries({ app }: Started): Promise<readonly number[]> {
  const window = await app.firstWindow();
  await window.keyboard.press('Control+3');
  await window.locator('#entry-name').waitFor();
  await window.keyboard.press('j');
  const waits: number[] = [];
  for (let at = 0; at < entries; at += 1) {
    // As text: it runs in the window. The key is pressed there, so that no driver's round trip is counted.
    const ms: unknown = await window.evaluate(`new Promise((resolve) => {
      const name = () => document.querySelector('#entry-name')?.textContent;
      const before = name();
      const begun = performance.now();
      document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true, cancelable: true }));
      const look = () => name() === before ? requestAnimationFrame(look) : requestAnimationFrame(() => resolve(performance.now() - begun));
      requestAnimationFrame(look);
    })`);
    waits.push(Number(ms));
    await window.waitForTimeout(60);
  }
  return waits;
}

/** Start, memory and the next entry in the real program, start and memory beside a bare window of the same Electron. */
export async function run(): Promise<Figure[]> {
  const home = mkdtempSync(join(tmpdir(), 'grenseland-bench-'));
  try {
    const file = join(home, 'eksempel.grenseland');
    await makeExample(home, file);
    const bareFolder = join(projectRoot, 'tests', 'bench', 'bare-window');
    const memory: { full: number[]; bare: number[] } = { full: [], bare: [] };
    const measured = async (started: Started, into: number[]): Promise<number> => {
      into.push(memoryBelow(started.app.process().pid ?? 0));
      await started.app.close();
      return started.ms;
    };
    const startFull = () => start(projectRoot, [file], home, 'h1');
    await (await startFull()).app.close();
    const { one, other } = await sideBySide(
      rounds,
      async () => measured(await startFull(), memory.full),
      async () => measured(await start(bareFolder, [], home, '#there'), memory.bare),
    );
    const started = await startFull();
    const waits = await nextEntries(started);
    await started.app.close();
    return [
      {
        figure: 'usable window with 428 entries, against a bare one',
        target: 1.35,
        reached: median(one) / median(other),
        unit: '×',
        note: `${spread(one, 'ms')} against ${spread(other, 'ms')}`,
      },
      {
        figure: 'memory of all processes, against a bare window',
        target: 1.4,
        reached: median(memory.full) / median(memory.bare),
        unit: '×',
        note: `${spread(memory.full, 'MiB')} against ${spread(memory.bare, 'MiB')}`,
      },
      {
        figure: 'next entry, key to painted, p95',
        target: 50,
        reached: quantile(waits, 0.95),
        unit: 'ms',
        note: spread(waits, 'ms'),
      },
    ];
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
