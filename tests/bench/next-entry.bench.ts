import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { Figure } from '../../scripts/bench/table.mjs';
import { makeExample } from './example-file.ts';
import { openWindow } from './opened-window.ts';
import { median, quantile, spread } from './side-by-side.ts';
import { programFolder } from './store-process.ts';

export const name = 'the next entry';

const entries = 240;
/** As fast as a person goes who only looks: five entries a second. Milliseconds. */
const rest = 200;

/**
 * Notes, in the window itself, how long each key takes: from the moment the system gave it until the frame after the
 * one in which another name stands on the page. As text, since it runs there.
 */
const watchKeys = `
  window.waits = [];
  const name = () => document.querySelector('#entry-name')?.textContent;
  addEventListener('keydown', ({ timeStamp }) => {
    const before = name();
    const look = () => name() === before
      ? requestAnimationFrame(look)
      : requestAnimationFrame(() => window.waits.push(performance.now() - timeStamp));
    requestAnimationFrame(look);
  }, { capture: true });
`;

async function waitsOf(window: Page): Promise<readonly number[]> {
  await window.locator('h1').first().waitFor();
  await window.keyboard.press('Control+3');
  await window.locator('#entry-name').waitFor();
  await window.evaluate(watchKeys);
  for (let at = 0; at < entries; at += 1) {
    await window.keyboard.press('j');
    await window.waitForTimeout(rest);
  }
  return window.evaluate<readonly number[]>('window.waits');
}

/** Presses J over and over in the real program on 428 entries, as one goes through the queue. */
export async function run(): Promise<Figure[]> {
  const home = mkdtempSync(join(tmpdir(), 'grenseland-bench-'));
  try {
    const file = join(home, 'eksempel.grenseland');
    await makeExample(home, file);
    const { window, close } = await openWindow(home, [programFolder, file]);
    const waits = await waitsOf(window);
    await close();
    if (waits.length !== entries) throw new Error(`${String(waits.length)} names were painted`);
    return [
      {
        figure: 'key to painted, p95',
        target: 50,
        reached: quantile(waits, 0.95),
        unit: 'ms',
        note: `${spread(waits, 'ms')}; ${(median(waits) / (1000 / 60)).toFixed(1)} frames of 60 a second`,
      },
    ];
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
