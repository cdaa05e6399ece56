import { expect, it } from 'vitest';
import { faultBench, type Fault } from '../../builders/disk-faults/disk-faults.ts';

// A share of what `npm run endurance` does in full: a call of each kind, in the midst of the work.
const share: readonly (Fault & { readonly code: string })[] = [
  { call: 'fsync', error: 'EIO', at: 4, code: 'disk-failed' },
  { call: 'pwrite64', error: 'ENOSPC', at: 30, code: 'disk-full' },
  { call: 'link', error: 'EIO', at: 1, code: 'backup-failed' },
  { call: 'rename', error: 'EIO', at: 1, code: 'disk-failed' },
  { call: 'mkdir', error: 'EACCES', at: 1, code: 'folder-not-writable' },
];

it('a disk that fails in the midst of the work is told of by name, and loses nothing', async () => {
  const bench = await faultBench();
  try {
    for (const { code, ...fault } of share) {
      const { hit, told, wrong } = await bench.under(fault);
      // Each thread's calls are counted for themselves: files that are written side by side can fail as well.
      const codes = new Set(told.flatMap((one) => (one.kind === 'refused' ? [one.code] : [])));
      expect([fault, hit, wrong, [...codes]]).toEqual([fault, true, [], [code]]);
    }
    const whole = await bench.under({ call: 'mkdir', error: 'EIO', at: 60_000 });
    expect([whole.hit, whole.wrong, whole.told.map((one) => one.kind)]).toEqual([
      false,
      [],
      Array.from({ length: 8 }, () => 'done'),
    ]);
  } finally {
    bench.end();
  }
}, 120_000);
