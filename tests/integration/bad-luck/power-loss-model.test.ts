import { describe, expect, it } from 'vitest';
import { diskChanges } from '../../builders/power-loss/disk-changes.ts';
import { emptyDisk, type Disk } from '../../builders/power-loss/disk.ts';
import { callsOf } from '../../builders/power-loss/strace-lines.ts';

const hex = (text: string): string =>
  [...Buffer.from(text)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');
const quoted = (text: string): string => `"${hex(text)}"`;

function diskAfter(...lines: readonly string[]): Disk {
  const disk = emptyDisk();
  for (const change of diskChanges(callsOf(lines), '/arbeid')) disk.apply(change);
  return disk;
}
const all = { file: () => true, name: () => true };
const none = { file: () => false, name: () => false };
const texts = (disk: Disk, kept: typeof all): Record<string, string> =>
  Object.fromEntries([...disk.after(kept)].map(([path, bytes]) => [path, bytes.toString()]));

const create = `7 openat(AT_FDCWD, ${quoted('/arbeid/a')}, O_RDWR|O_CREAT, 0644) = 5`;
const folder = `7 openat(AT_FDCWD, ${quoted('/arbeid')}, O_RDONLY) = 6`;

describe('the disk that loses power', () => {
  it('has a file for good when both its bytes and its name are synced', () => {
    const write = `7 pwrite64(5, ${quoted('hei')}, 3, 0) = 3`;
    expect(texts(diskAfter(create, write, '7 fsync(5) = 0'), none)).toEqual({});
    expect(texts(diskAfter(create, write, folder, '7 fsync(6) = 0'), none)).toEqual({ a: '' });
    const both = diskAfter(create, write, '7 fdatasync(5) = 0', folder, '7 fsync(6) = 0');
    expect(texts(both, none)).toEqual({ a: 'hei' });
  });

  it('tears a write at its sectors', () => {
    const long = 'x'.repeat(1_000);
    const disk = diskAfter(create, `7 pwrite64(5, ${quoted(long)}, 1000, 12) = 1000`);
    const torn = disk.after({ ...all, file: (_write, sector) => sector === 1 }).get('a');
    expect(torn?.toString()).toBe('\0'.repeat(512) + 'x'.repeat(500));
  });

  it('leaves out calls that failed, and puts together those that were interrupted', () => {
    const disk = diskAfter(
      create,
      `7 pwrite64(5, ${quoted('hei')}, 3, 0 <unfinished ...>`,
      `8 pwrite64(5, ${quoted('nei')}, 3, 0) = -1 EIO (Input/output error)`,
      '7 <... pwrite64 resumed>) = 3',
    );
    expect(texts(disk, all)).toEqual({ a: 'hei' });
  });

  it('takes a rename back whole, with what had the name before', () => {
    const disk = diskAfter(
      create,
      `7 write(5, ${quoted('ny')}, 2) = 2`,
      '7 fsync(5) = 0',
      `7 openat(AT_FDCWD, ${quoted('/arbeid/b')}, O_WRONLY|O_CREAT, 0644) = 9`,
      folder,
      '7 fsync(6) = 0',
      `7 rename(${quoted('/arbeid/a')}, ${quoted('/arbeid/b')}) = 0`,
    );
    expect(texts(disk, none)).toEqual({ a: 'ny', b: '' });
    expect(texts(disk, all)).toEqual({ b: 'ny' });
  });

  it('refuses a change that leaves no record', () => {
    expect(() => diskAfter(create, '7 fallocate(5, 0, 0, 10) = 0')).toThrow('fallocate');
  });
});
