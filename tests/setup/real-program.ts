import { ensureBuilt } from '../../scripts/setup/build.mjs';
import { hasDisplay, startDisplay } from '../../scripts/setup/display.mjs';
import { electronEnv } from '../../scripts/setup/electron.mjs';
import { setUp } from '../../scripts/setup/set-up.mjs';

/**
 * Readies the machine for tests that start the real program, before any worker is: the program is
 * built, Electron is there, and windows open on a virtual display, not on the person's screen. The
 * tests find Electron in the environment (see electronEnv).
 * @returns what ends the display again
 */
export async function setup(): Promise<() => void> {
  const { electron } = await setUp();
  await ensureBuilt();
  Object.assign(process.env, electronEnv(electron));
  delete process.env['ELECTRON_RUN_AS_NODE'];
  if (process.platform !== 'linux' && hasDisplay()) return () => undefined;
  const display = await startDisplay();
  delete process.env['WAYLAND_DISPLAY'];
  process.env['DISPLAY'] = display.name;
  return display.close;
}
