import { describe, expect, it } from 'vitest';
import { isInstalledAsLocked } from '../../scripts/setup/modules.mjs';

interface Package {
  readonly version: string;
  readonly integrity?: string;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
}

function lock(packages: Readonly<Record<string, Package>>): string {
  return JSON.stringify({ packages });
}

const wanted = {
  '': { version: '0.1.0' },
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/other-machine': { version: '2.0.0', integrity: 'sha512-o', optional: true },
};

describe('an installation made by hand', () => {
  it('is taken when it equals the lock file, other machines’ packages aside', () => {
    const { 'node_modules/a': a } = wanted;
    expect(isInstalledAsLocked(lock(wanted), lock({ 'node_modules/a': a }))).toBe(true);
  });

  it.each([
    ['lacks a package', {}],
    ['has another version', { 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } }],
    ['has other bytes', { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-x' } }],
    [
      'has a package nobody asked for',
      { 'node_modules/a': wanted['node_modules/a'], 'node_modules/b': { version: '1.0.0' } },
    ],
  ])('is not taken when it %s', (_, installed) => {
    expect(isInstalledAsLocked(lock(wanted), lock(installed))).toBe(false);
  });
});
