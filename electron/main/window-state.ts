import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

/** The ground of the window before the page has painted: the paper of the light and the dark theme. */
export const grounds = { light: '#faf9f6', dark: '#15191c' } as const;

const place = z.int().min(-100_000).max(100_000);
const extent = z.int().min(200).max(20_000);

const windowState = z.object({
  x: place,
  y: place,
  width: extent,
  height: extent,
  maximized: z.boolean(),
  theme: z.enum(['light', 'dark']).nullable(),
});
/** How the window was left. Lengths in device-independent pixels; theme null: as the system's. */
export type WindowState = z.infer<typeof windowState>;

export type Area = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** In: where it was written. Out: how the window was left, or null where that is not known. */
export function readWindowState(path: string): WindowState | null {
  try {
    return windowState.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    // A first start, or a file somebody changed; the usual window will do.
    return null;
  }
}

/** Writes it in one piece. A place that cannot be written to is passed over: nothing is lost but a position. */
export function writeWindowState(path: string, state: WindowState): void {
  const next = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(next, JSON.stringify(state));
    renameSync(next, path);
  } catch {
    return;
  }
}

const usual = { width: 1440, height: 900 } as const;

/** How much of the title bar must be on a screen for the window to be caught hold of. */
const grip = 100;

function reachable(state: WindowState, screens: readonly Area[]): boolean {
  return screens.some(
    (screen) =>
      state.x + state.width >= screen.x + grip &&
      state.x <= screen.x + screen.width - grip &&
      state.y >= screen.y &&
      state.y <= screen.y + screen.height - grip,
  );
}

/**
 * In: how the window was left, the usable areas of the screens, the main one first. Out: where to
 * open it: as it was, if it can be reached there; else its size in the middle of the main screen,
 * and never larger than that.
 */
export function placeWindow(state: WindowState | null, screens: readonly Area[]): Area {
  if (state !== null && reachable(state, screens)) {
    return { x: state.x, y: state.y, width: state.width, height: state.height };
  }
  const screen = screens[0] ?? { x: 0, y: 0, ...usual };
  const width = Math.min(state?.width ?? usual.width, screen.width);
  const height = Math.min(state?.height ?? usual.height, screen.height);
  return {
    x: screen.x + Math.round((screen.width - width) / 2),
    y: screen.y + Math.round((screen.height - height) / 2),
    width,
    height,
  };
}

/** In: a colour the page says it has on top (`theme-color`). Out: the theme it belongs to, or null. */
export function themeOf(color: string | null): 'light' | 'dark' | null {
  const named = color?.toLowerCase();
  if (named === grounds.light) return 'light';
  return named === grounds.dark ? 'dark' : null;
}
