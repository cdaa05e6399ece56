import type { Page } from 'playwright';
import { quantile } from './side-by-side.ts';

/** What came of scrolling a page: the time between one frame and the next, in milliseconds. */
export type Frames = readonly number[];

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

const between = (times: readonly number[]): Frames =>
  times.slice(1).map((now, at) => now - (times[at] ?? now));

/**
 * Scrolls what lies under a point, by the wheel, down and up again, and notes every frame meanwhile.
 * In: the page, and a point in pixels from its corner. Out: the time between frames.
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
  await page.evaluate(watchFrames);
  for (let turn = 0; turn < turns; turn += 1) {
    await scroll(-distance);
    await scroll(distance);
  }
  const times = await page.evaluate<readonly number[]>('window.watching = false, window.frames60');
  await devtools.detach();
  return between(times);
}

/** In: the time between frames. Out: frames a second, over the whole. */
export function perSecond(frames: Frames): number {
  return (1000 * frames.length) / frames.reduce((sum, one) => sum + one, 0);
}

/** In: the time between frames. Out: how they were, in words, for a note. */
export function frameNote(frames: Frames): string {
  const late = frames.filter((one) => one > oneFrame).length;
  return `${perSecond(frames).toFixed(1)} a second; p95 ${quantile(frames, 0.95).toFixed(1)} ms, longest ${Math.max(...frames).toFixed(0)} ms; ${((100 * late) / frames.length).toFixed(1)} % of ${String(frames.length)} late`;
}
