import type { CDPSession, Page } from 'playwright';
import { quantile } from './side-by-side.ts';

/** What came of scrolling a page. */
export type Frames = {
  /** The time between one frame and the next, in milliseconds. */
  readonly between: readonly number[];
  /** What the page's thread worked in all, in milliseconds of its processor: the same however busy the machine is. */
  readonly worked: number;
};

/** How far and how fast it is scrolled, as a hand on a wheel that does not rest. In pixels, and pixels a second. */
const distance = 6000;
const speed = 2400;
/** There and back so many times. */
const turns = 3;

/** One frame at 60 a second, with what the clock of a page rounds by. In milliseconds. */
const oneFrame = 1000 / 60 + 1;

/** Notes, in the page itself, when each frame begins. As text, since it runs there. */
const watchFrames = `
  window.frames60 = [];
  window.watching = true;
  const note = (now) => {
    window.frames60.push(now);
    if (window.watching) requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
`;

const between = (times: readonly number[]): readonly number[] =>
  times.slice(1).map((now, at) => now - (times[at] ?? now));

/** Out: what the page's thread has worked so far, in milliseconds. */
async function workedBy(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const seconds = metrics.find((one) => one.name === 'TaskDuration')?.value;
  if (seconds === undefined) throw new Error('the page does not tell what it works');
  return 1000 * seconds;
}

/**
 * Scrolls what lies under a point, by the wheel, down and up again, and notes every frame meanwhile.
 * In: the page, and a point in pixels from its corner. Out: how the frames were.
 * Error: throws where nothing came of it.
 */
export async function scrollFrames(page: Page, x: number, y: number): Promise<Frames> {
  const devtools = await page.context().newCDPSession(page);
  const scroll = (by: number): Promise<unknown> =>
    devtools.send('Input.synthesizeScrollGesture', {
      x,
      y,
      yDistance: by,
      speed,
      gestureSourceType: 'mouse',
      preventFling: true,
    });
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await workedBy(devtools);
  await page.evaluate(watchFrames);
  for (let turn = 0; turn < turns; turn += 1) {
    await scroll(-distance);
    await scroll(distance);
  }
  const times = await page.evaluate<readonly number[]>('window.watching = false, window.frames60');
  const worked = (await workedBy(devtools)) - before;
  await devtools.detach();
  return { between: between(times), worked };
}

/** In: what came of scrolling twice. Out: both together. */
export function together(one: Frames, other: Frames): Frames {
  return { between: [...one.between, ...other.between], worked: one.worked + other.worked };
}

/** In: what came of scrolling. Out: frames a second, over the whole. */
export function perSecond({ between: all }: Frames): number {
  return (1000 * all.length) / all.reduce((sum, one) => sum + one, 0);
}

/** In: what came of scrolling. Out: how the frames were, in words, for a note. */
export function frameNote(frames: Frames): string {
  const { between: all, worked } = frames;
  const late = all.filter((one) => one > oneFrame).length;
  return [
    `${perSecond(frames).toFixed(1)} a second`,
    `p95 ${quantile(all, 0.95).toFixed(1)} ms`,
    `longest ${Math.max(...all).toFixed(0)} ms`,
    `${((100 * late) / all.length).toFixed(1)} % of ${String(all.length)} late`,
    `${(worked / all.length).toFixed(1)} ms of the page’s thread each`,
  ].join(', ');
}
