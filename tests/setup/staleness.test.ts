import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesUnder, innerSign, outerSign } from '../../scripts/setup/staleness.mjs';

describe('whether sources have changed', () => {
  let root = '';
  const inner = () => innerSign(root, filesUnder(root, ['src', 'lock']));
  const outer = () => outerSign(root, filesUnder(root, ['src', 'lock']));

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'stale-'));
    mkdirSync(join(root, 'src', 'deep'), { recursive: true });
    writeFileSync(join(root, 'src', 'a.ts'), 'a');
    writeFileSync(join(root, 'src', 'deep', 'b.ts'), 'b');
    writeFileSync(join(root, 'lock'), '{}');
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('finds every file, single ones too, and passes over what is not there', () => {
    const found = filesUnder(root, ['src', 'lock', 'nowhere']);
    expect(found).toEqual(['src/a.ts', 'src/deep/b.ts', 'lock'].map((path) => join(root, path)));
  });

  it('a file that was only touched changes the quick sign, not the content’s', () => {
    const before = { inner: inner(), outer: outer() };
    utimesSync(join(root, 'src', 'a.ts'), 1, 1);
    expect(outer()).not.toBe(before.outer);
    expect(inner()).toBe(before.inner);
  });

  it.each([
    ['changed', () => writeFileSync(join(root, 'src', 'a.ts'), 'A')],
    ['added', () => writeFileSync(join(root, 'src', 'c.ts'), '')],
    ['removed', () => rmSync(join(root, 'src', 'a.ts'))],
    ['renamed', () => renameSync(join(root, 'src', 'a.ts'), join(root, 'src', 'z.ts'))],
  ])('a file that was %s changes both', (_, change) => {
    const before = { inner: inner(), outer: outer() };
    change();
    expect(inner()).not.toBe(before.inner);
    expect(outer()).not.toBe(before.outer);
  });
});
