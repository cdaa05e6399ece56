import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { homeFolder } from '../../../electron/host/home.ts';

const user = join('/', 'home', 'kari');

describe('the folder for profiles and keys', () => {
  it('is the one that GRENSELAND_HOME names, whatever the system', () => {
    for (const platform of ['linux', 'darwin', 'win32'] as const) {
      expect(homeFolder({ GRENSELAND_HOME: 'her' }, platform, user)).toBe(resolve('her'));
    }
  });

  it('is where the operating system wants settings', () => {
    expect(homeFolder({}, 'linux', user)).toBe(join(user, '.config', 'grenseland'));
    expect(homeFolder({ XDG_CONFIG_HOME: '/sett' }, 'linux', user)).toBe(
      join('/sett', 'grenseland'),
    );
    expect(homeFolder({}, 'darwin', user)).toBe(
      join(user, 'Library', 'Application Support', 'Grenseland'),
    );
    expect(homeFolder({}, 'win32', user)).toBe(join(user, 'AppData', 'Roaming', 'Grenseland'));
    expect(homeFolder({ APPDATA: '/data' }, 'win32', user)).toBe(join('/data', 'Grenseland'));
  });

  it('takes an empty variable for none', () => {
    expect(homeFolder({ GRENSELAND_HOME: '', XDG_CONFIG_HOME: '' }, 'linux', user)).toBe(
      join(user, '.config', 'grenseland'),
    );
  });
});
