import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { hasDisplay, startDisplay, withDisplay } from '../../scripts/setup/display.mjs';

const socket = (name: string) => `/tmp/.X11-unix/X${name.slice(1)}`;

async function gone(path: string): Promise<boolean> {
  for (let tries = 0; tries < 100 && existsSync(path); tries += 1) await wait(50);
  return !existsSync(path);
}

describe('the virtual display', () => {
  it('takes a number of its own, each time, and gives it back', async () => {
    const displays = await Promise.all([startDisplay(), startDisplay()]);
    const names = displays.map((display) => display.name);
    expect(new Set(names).size).toBe(2);
    for (const name of names) expect(existsSync(socket(name))).toBe(true);
    for (const display of displays) display.close();
    for (const name of names) expect(await gone(socket(name))).toBe(true);
  });

  it('lasts as long as the work, also when the work fails', async () => {
    let name = '';
    const work = withDisplay(
      async (env) => {
        name = env['DISPLAY'] ?? '';
        expect(existsSync(socket(name))).toBe(true);
        throw new Error('no');
      },
      { ownDisplay: true },
    );
    await expect(work).rejects.toThrow('no');
    expect(await gone(socket(name))).toBe(true);
  });

  it('does not keep a script from ending', () => {
    const url = new URL('../../scripts/setup/display.mjs', import.meta.url).href;
    const program = `import { startDisplay } from ${JSON.stringify(url)}; console.log((await startDisplay()).name);`;
    const run = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
      timeout: 20_000,
    });
    expect(run.status).toBe(0);
    expect(String(run.stdout)).toMatch(/^:\d+$/m);
  });
});

describe('a display to show windows on', () => {
  it('is what X or Wayland says', () => {
    expect(hasDisplay({})).toBe(false);
    expect(hasDisplay({ DISPLAY: '' })).toBe(false);
    expect(hasDisplay({ DISPLAY: ':0' })).toBe(true);
    expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
  });
});
