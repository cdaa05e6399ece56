import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import description from '../../package.json' with { type: 'json' };
import { projectRoot } from '../../scripts/setup/places.mjs';

interface Locked {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly optional?: boolean;
  readonly os?: readonly string[];
}

// The lock file is npm's own; it has this shape since version 3 of the format.
const lock = JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8')) as {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, Locked>>;
};

describe('the packages', () => {
  const { dependencies, devDependencies, optionalDependencies } = description;
  const asked = { ...dependencies, ...devDependencies, ...optionalDependencies };

  it('are asked for by exact version', () => {
    const loose = Object.entries(asked).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose).toEqual([]);
  });

  it('that are shipped are the database alone; the rest is bundled or stays here', () => {
    expect(Object.keys(dependencies)).toEqual(['better-sqlite3']);
  });

  it('are held to their bytes, and to no registry', () => {
    expect(lock.lockfileVersion).toBe(3);
    const held = Object.entries(lock.packages).filter(([path]) => path !== '');
    expect(held.length).toBeGreaterThan(100);
    // What a registry did not have when the lock file was made is named by version alone: packages
    // for other kinds of machine.
    const loose = held.filter(([, locked]) => locked.integrity === undefined);
    expect(loose.filter(([, { optional, os }]) => optional !== true || os === undefined)).toEqual(
      [],
    );
    expect(held.filter(([, locked]) => locked.resolved !== undefined)).toEqual([]);
  });

  it('need no install script: npm ci --ignore-scripts is enough', () => {
    expect(Object.keys(description.scripts)).not.toContain('postinstall');
    expect(Object.keys(description.scripts)).not.toContain('prepare');
  });
});
