import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isInstalledAsLocked, leaveOthersPackages } from '../../scripts/setup/modules.mjs';

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

describe('packages that are another checkout’s', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'grenseland-modules-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('are left where they are: only the link to them goes', () => {
    const others = join(folder, 'other', 'node_modules');
    const link = join(folder, 'node_modules');
    mkdirSync(others, { recursive: true });
    writeFileSync(join(others, 'package.json'), '{}');
    symlinkSync(others, link);
    leaveOthersPackages(link);
    expect(existsSync(link)).toBe(false);
    expect(existsSync(join(others, 'package.json'))).toBe(true);
  });

  it('are not taken for a folder of one’s own, nor is nothing', () => {
    const own = join(folder, 'other', 'node_modules');
    leaveOthersPackages(own);
    leaveOthersPackages(join(folder, 'nothing'));
    expect(existsSync(join(own, 'package.json'))).toBe(true);
  });
});
