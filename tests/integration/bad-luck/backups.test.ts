import { afterAll, beforeAll, expect, it } from 'vitest';
import { chanceFrom } from '../../builders/chance.ts';
import { troubledBackups, type TroubledBackups } from '../../builders/troubled-backups.ts';

let bench: TroubledBackups;
beforeAll(async () => {
  bench = await troubledBackups();
});
afterAll(() => bench.end());

const full = 'Disken er full';
const closed = 'Kan ikke skrive i mappen';

// Opening writes a little too; from the numbers given on it is the backup that is hit, and everything after it.
it.each([
  ['a disk that is full', 'pwrite64', 'ENOSPC', 12, full],
  ['a disk that is full when the copy is nearly there', 'pwrite64', 'ENOSPC', 60, full],
  ['a disk that is full when the copy is to have its name', 'link', 'ENOSPC', 1, full],
  ['a folder that may not be written', 'link', 'EACCES', 1, closed],
  ['a folder in which nothing can be made for good', 'fsync', 'EACCES', 1, closed],
])(
  '%s: the backup is refused by name, older ones stand, and nothing half is left',
  async (_, call, error, from, reason) => {
    const { told, ...found } = await bench.under({ call, error, from });
    expect(found).toEqual({ gone: [], unproven: [], left: [], leftAfterNext: [] });
    const refused = told.filter((one) => one.kind === 'refused');
    expect(refused.length).toBeGreaterThan(0);
    for (const { code, message } of refused) {
      expect(code).toBe('backup-failed');
      expect(message).toContain(reason);
      expect(message).toContain('De eldre kopiene står.');
    }
  },
  60_000,
);

it('a store killed in the midst of a backup leaves those there were, and what is half is swept away', async () => {
  const chance = chanceFrom(1);
  for (let kill = 0; kill < 4; kill += 1) {
    const found = await bench.under({ killAfter: 30 + 900 * chance() });
    expect(found).toMatchObject({ gone: [], unproven: [], leftAfterNext: [] });
  }
}, 120_000);
