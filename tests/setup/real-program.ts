import type { TestProject } from 'vitest/node';
import { ensureBuilt } from '../../scripts/setup/build.mjs';
import { hasDisplay, startDisplay } from '../../scripts/setup/display.mjs';
import { electronEnv } from '../../scripts/setup/electron.mjs';
import { setUp } from '../../scripts/setup/set-up.mjs';

/**
 * Readies the machine for tests that start the real program, before any worker is: the program is
 * built, Electron is there, and windows open on virtual displays, not on the person's screen. The
 * tests find Electron in the environment (see electronEnv), and their display in `own-screen.ts`.
 * In: the project, which says how many workers there are. Out: what ends the displays again.
 */
export async function setup(project: TestProject): Promise<() => void> {
  const { electron } = await setUp();
  await ensureBuilt();
  Object.assign(process.env, electronEnv(electron));
  delete process.env['ELECTRON_RUN_AS_NODE'];
  if (process.platform !== 'linux' && hasDisplay()) return () => undefined;
  const workers = Array.from({ length: Math.max(1, project.config.maxWorkers) });
  const displays = await Promise.all(workers.map(() => startDisplay()));
  delete process.env['WAYLAND_DISPLAY'];
  process.env['GRENSELAND_SCREENS'] = displays.map(({ name }) => name).join(' ');
  return () => {
    for (const { close } of displays) close();
  };
}
