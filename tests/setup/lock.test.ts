import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withLock } from '../../scripts/setup/lock.mjs';

const lockModule = fileURLToPath(new URL('../../scripts/setup/lock.mjs', import.meta.url));

/** Another process that reads a number, waits, and writes it back one higher, under the lock. */
function addOne(lock: string, counter: string): Promise<number | null> {
  const program = `
    import { readFileSync, writeFileSync } from 'node:fs';
    import { withLock } from ${JSON.stringify(lockModule)};
    await withLock(${JSON.stringify(lock)}, async () => {
      const n = Number(readFileSync(${JSON.stringify(counter)}, 'utf8'));
      await new Promise((done) => setTimeout(done, 30));
      writeFileSync(${JSON.stringify(counter)}, String(n + 1));
    });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program]);
  return new Promise((resolve) => child.on('close', resolve));
}

describe('a lock between processes', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lock-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('lets one in at a time', async () => {
    const counter = join(folder, 'counter');
    writeFileSync(counter, '0');
    const all = [1, 2, 3, 4].map(() => addOne(join(folder, 'lock'), counter));
    expect(await Promise.all(all)).toEqual([0, 0, 0, 0]);
    expect(readFileSync(counter, 'utf8')).toBe('4');
  });

  it('is taken over from a process that has died', async () => {
    const dead = spawn(process.execPath, ['-e', '']);
    await new Promise((resolve) => dead.on('close', resolve));
    writeFileSync(join(folder, 'lock'), String(dead.pid));
    expect(await withLock(join(folder, 'lock'), async () => 'done')).toBe('done');
  });

  it('is taken over from a process whose number another one has got since', async () => {
    writeFileSync(join(folder, 'lock'), `${process.ppid} 1`);
    expect(await withLock(join(folder, 'lock'), async () => 'done')).toBe('done');
  });

  it('is waited for, and said so, while its owner works', async () => {
    const lock = join(folder, 'lock');
    const said: string[] = [];
    let release: () => void = () => undefined;
    const first = withLock(lock, () => new Promise<void>((done) => (release = done)));
    const second = withLock(
      lock,
      async () => said.push('worked'),
      () => {
        said.push('waits');
        release();
      },
    );
    await Promise.all([first, second]);
    expect(said).toEqual(['waits', 'worked']);
  });

  it('is given back when the work fails', async () => {
    const lock = join(folder, 'deep', 'lock');
    const work = withLock(lock, () => Promise.reject(new Error('no')));
    await expect(work).rejects.toThrow('no');
    expect(existsSync(lock)).toBe(false);
  });
});
