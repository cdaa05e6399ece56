import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupCause, backupName, readBackupName } from '../../../../shared/backups/backup-name.ts';
import { isoTime, sha256Hex } from '../../../../shared/lib/ids.ts';

const hex = (length: number) =>
  fc
    .array(fc.constantFrom(...'0123456789abcdef'.split('')), {
      minLength: length,
      maxLength: length,
    })
    .map((digits) => digits.join(''));
const time = fc
  .date({
    min: new Date('2015-01-01T00:00:00Z'),
    max: new Date('2199-12-31T23:59:59Z'),
    noInvalidDate: true,
  })
  .map((date) => isoTime.parse(date.toISOString()));

describe('the name of a backup', () => {
  it('says again what it was given, and is a name on every file system', () => {
    fc.assert(
      fc.property(
        time,
        fc.constantFrom(...backupCause.options),
        fc.nat(),
        hex(64),
        hex(16),
        (at, cause, events, root, print) => {
          const facts = { time: at, cause, events, root: sha256Hex.parse(root), print };
          const name = backupName(facts);
          expect(readBackupName(name)).toEqual(facts);
          expect(name).not.toMatch(/[<>:"/\\|?*\s]/u);
          expect(name.length).toBeLessThan(200);
        },
      ),
    );
  });

  it.each([
    'om.json',
    'ny-12-kopi',
    'prøve.grenseland',
    '2015-03-05T12.00.00.000Z_hand_4_abc_def.grenseland',
  ])('is not %s', (name) => {
    expect(readBackupName(name)).toBeNull();
  });
});
