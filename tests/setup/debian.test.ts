import { describe, expect, it } from 'vitest';
import {
  installCommand,
  installedIn,
  missingPackages,
  windowPackages,
} from '../../scripts/setup/debian.mjs';

describe('what Debian lacks', () => {
  it('counts a package as installed only when it is fully so', () => {
    const listing = 'xvfb\tii \nlibnss3\trc \nlibgbm1\tun \nlibgtk-3-0\thi \nhalf\tiU \n';
    expect([...installedIn(listing)]).toEqual(['xvfb', 'libgtk-3-0']);
  });

  it('asks for what is missing, in order, under the first name', () => {
    const wanted = [['xvfb'], ['libasound2', 'libasound2t64'], ['libnss3']];
    expect(missingPackages(wanted, new Set(['libnss3']))).toEqual(['xvfb', 'libasound2']);
  });

  it('takes any of the names a library has had', () => {
    const wanted = [['libasound2', 'libasound2t64']];
    expect(missingPackages(wanted, new Set(['libasound2t64']))).toEqual([]);
  });

  it('asks for everything on a bare machine and for nothing on a complete one', () => {
    expect(missingPackages(windowPackages, new Set())).toHaveLength(windowPackages.length);
    expect(missingPackages(windowPackages, new Set(windowPackages.flat()))).toEqual([]);
  });

  it('tells a person the one command', () => {
    expect(installCommand(['xvfb', 'libnss3'])).toBe(
      'sudo apt-get update && sudo apt-get install -y xvfb libnss3',
    );
  });
});
