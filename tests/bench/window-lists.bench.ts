import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figure } from '../../scripts/bench/table.mjs';
import { newSigner } from '../builders/signer.ts';
import { syntheticMapping } from '../builders/synthetic-mapping.ts';
import { bareList } from './bare-list.ts';
import { makeAdviser } from './example-file.ts';
import { frameNote, perSecond, scrollFrames, together, type Frames } from './frames.ts';
import { tickFacets } from './list-filters.ts';
import { openWindow } from './opened-window.ts';
import { quantile, spread } from './side-by-side.ts';
import { programFolder } from './store-process.ts';

export const name = 'lists in the window';

const entries = 100_000;

/** How long a first page of so many entries may take, and how long the window is left alone then. Milliseconds. */
const patience = 120_000;
const settling = 1500;

/** Within the list of either page, and of the bare one, in pixels. */
const overQueue = [150, 500] as const;
const overList = [800, 500] as const;

async function bareFrames(home: string): Promise<Frames> {
  const folder = join(import.meta.dirname, 'bare-window');
  const { window, close } = await openWindow(home, [
    folder,
    `--user-data-dir=${join(home, 'bare')}`,
  ]);
  await window.setContent(bareList());
  const frames = await scrollFrames(window, ...overList);
  await close();
  return frames;
}

/** Out: what else the machine had to do meanwhile. A frame that is late because of it says nothing of the program. */
function busyNote(): string {
  const [load = 0] = loadavg();
  return `load ${load.toFixed(1)} on ${String(availableParallelism())} processors`;
}

/** In: what was scrolled, its frames, and those of the bare page. Out: the figure; its note has both. */
function smoothness(figure: string, frames: Frames, bare: Frames): Figure {
  return {
    figure,
    // A clock that is asked some hundred times does not give 60 to the last decimal.
    target: 59.5,
    reached: perSecond(frames),
    unit: 'frames a second',
    direction: 'at least',
    note: `${frameNote(frames)}; a bare page on this screen: ${frameNote(bare)}; ${busyNote()}`,
  };
}

/**
 * Opens 100,000 synthetic entries with 20 criteria in the real window, scrolls the queue and the list by the wheel, and
 * changes what the list is narrowed by, as a person does. Beside it, in the same Electron, a bare page is scrolled.
 */
export async function run(): Promise<Figure[]> {
  const home = mkdtempSync(join(tmpdir(), 'grenseland-bench-'));
  try {
    await makeAdviser(home);
    const { path } = await syntheticMapping(home, newSigner('Kari Nordmann'), { entries });
    const { window, close } = await openWindow(home, [programFolder, path]);
    await window.locator('h1').first().waitFor({ timeout: patience });
    await window.keyboard.press('Control+3');
    await window.locator('[role="option"]').first().waitFor({ timeout: patience });
    await window.waitForTimeout(settling);
    const before = await bareFrames(home);
    const queue = await scrollFrames(window, ...overQueue);
    await window.keyboard.press('Control+8');
    await window.locator('details').first().waitFor({ timeout: patience });
    await window.waitForTimeout(settling);
    const list = await scrollFrames(window, ...overList);
    const bare = together(before, await bareFrames(home));
    const ticks = await tickFacets(window);
    await close();
    return [
      {
        figure: 'facet counts among 100,000 painted after a change of filter, p95',
        target: 50,
        reached: quantile(ticks, 0.95),
        unit: 'ms',
        note: `${spread(ticks, 'ms')}; ${busyNote()}`,
      },
      smoothness('the queue of 100,000 while it is scrolled', queue, bare),
      smoothness('the list of 100,000 while it is scrolled', list, bare),
    ];
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
