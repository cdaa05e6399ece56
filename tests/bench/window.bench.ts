import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figure } from '../../scripts/bench/table.mjs';
import { makeExample } from './example-file.ts';
import { memoryOf } from './process-memory.ts';
import { median, sideBySide, spread } from './side-by-side.ts';
import { startBare, startProgram, timePages, type Timed } from './timed-program.ts';

export const name = 'the window';

const rounds = 11;

/** How long a window is left alone before its memory is read, in milliseconds. */
const settling = 3000;

/**
 * Start and memory of the real program on 428 entries, in turns with a bare window of the same Electron. The clock
 * runs from the start of the process until rows of the queue have been painted, or the bare window's line.
 */
export async function run(): Promise<Figure[]> {
  const home = mkdtempSync(join(tmpdir(), 'grenseland-bench-'));
  try {
    const file = join(home, 'eksempel.grenseland');
    await makeExample(home, file);
    const pages = join(home, 'pages');
    timePages(pages);
    const memory: { full: number[]; bare: number[] } = { full: [], bare: [] };
    const measured = async (started: Timed, into: number[]): Promise<number> => {
      await new Promise((resolve) => {
        setTimeout(resolve, settling);
      });
      into.push(memoryOf(started.pid));
      await started.end();
      return started.ms;
    };
    const full = async () => measured(await startProgram(home, pages, file), memory.full);
    const bare = async () => measured(await startBare(home), memory.bare);
    // What a first start leaves behind for the next ones: compiled code, and pages in the system's cache.
    await sideBySide(1, full, bare);
    memory.full.length = 0;
    memory.bare.length = 0;
    const { one, other } = await sideBySide(rounds, full, bare);
    return [
      {
        figure: 'queue of 428 entries painted, against a bare window',
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
    ];
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
