import { expect, it } from 'vitest';
import { faultBench, type Fault } from '../../builders/disk-faults/disk-faults.ts';

// A share of what `npm run endurance` does in full: a call of each kind, in the midst of the work.
const share: readonly (Fault & { readonly code: string })[] = [
  { call: 'fsync', error: 'EIO', at: 4, code: 'disk-failed' },
  { call: 'pwrite64', error: 'ENOSPC', at: 30, code: 'disk-full' },
  { call: 'link', error: 'EIO', at: 1, code: 'backup-failed' },
  { call: 'rename', error: 'EIO', at: 1, code: 'disk-failed' },
  { call: 'mkdir', error: 'EACCES', at: 1, code: 'folder-not-writable' },
  { call: 'openat', error: 'EIO', at: 5, code: 'disk-failed' },
  { call: 'read', error: 'EIO', at: 2, code: 'disk-failed' },
  { call: 'statx', error: 'EIO', at: 1, code: 'disk-failed' },
  { call: 'newfstatat', error: 'EIO', at: 21, code: 'disk-failed' },
  { call: 'pread64', error: 'EIO', at: 28, on: true, code: 'disk-failed' },
  { call: 'getdents64', error: 'EIO', at: 2, code: 'verification-failed' },
];

const allDone = Array.from({ length: 8 }, () => 'done');

it('a disk that fails in the midst of the work is told of by name, and loses nothing', async () => {
  const bench = await faultBench();
  try {
    for (const { code, ...fault } of share) {
      const { hit, told, wrong } = await bench.under(fault);
      // Each thread's calls are counted for themselves: files that are written side by side can fail as well.
      const codes = new Set(told.flatMap((one) => (one.kind === 'refused' ? [one.code] : [])));
      expect([fault, hit, wrong, [...codes]]).toEqual([fault, true, [], [code]]);
    }
    // SQLite calls a page damaged that the disk did not give; it is looked at once more before anybody is told so.
    const once = await bench.under({ call: 'pread64', error: 'EIO', at: 28 });
    expect([once.hit, once.wrong, once.told.map((one) => one.kind)]).toEqual([true, [], allDone]);
    // Who has a file is said beside it: closing is done also where that is not taken away.
    const closing = await bench.under({ call: 'unlink', error: 'EACCES', at: 4 });
    expect([closing.hit, closing.wrong, closing.told.at(-1)?.kind]).toEqual([true, [], 'done']);
    const whole = await bench.under({ call: 'mkdir', error: 'EIO', at: 60_000 });
    expect([whole.hit, whole.wrong, whole.told.map((one) => one.kind)]).toEqual([
      false,
      [],
      allDone,
    ]);
  } finally {
    bench.end();
  }
}, 120_000);
