import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTerminal } from '../../builders/open-terminal.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const service =
  '{"form":"koordinator","gruppebasert":"ja","mestring":"ja","planlagt-sammen":"ja","gjennomfort-sammen":"ja","evaluert-sammen":"ja"}';

describe('what stands in the way, in the terminal', () => {
  it('is listed, waived with a reason, and refused where it may not be', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'k.grenseland');
    const call = openTerminal(folder);
    const made =
      'new --name Prøve --register 2015-01-01 --units kommuner --codebook tjenester-2015 --second all --adviser Kari';
    await call(...made.split(' '), '--file', file);
    const at = ['--file', file];
    const judged = ['--unit', '702', '--adviser', 'Kari', '--answers', service];
    await call('judge', ...at, ...judged);
    const listed = await call('obstacles', ...at);
    expect(listed).toMatchObject({
      exit: 0,
      output: {
        stands: true,
        obstacles: [
          { kind: 'undecided', required: true, waivable: false, stands: true },
          { kind: 'awaiting-second', units: ['0702'], waived: [], waivable: true },
          { kind: 'no-source', units: ['0702'], required: false, stands: false },
          { kind: 'no-contact', units: ['0702'], required: false },
        ],
        waivers: [],
      },
    });
    const waive = (kind: string, ...more: readonly string[]) =>
      call('waive', ...at, '--adviser', 'Kari', '--reason', 'Bare én.', '--kind', kind, ...more);
    expect(await waive('awaiting-second', '--unit', '702')).toMatchObject({
      exit: 0,
      output: { kind: 'awaiting-second', by: 'Kari', units: ['0702'], stands: true },
    });
    const refusedWith = (code: string) => ({ exit: 1, output: { refused: { code } } });
    expect(await waive('undecided')).toMatchObject(refusedWith('obstacle-not-waivable'));
    expect(await waive('source-conflict')).toMatchObject(refusedWith('nothing-to-waive'));
    expect(await waive('slurv')).toMatchObject({ exit: 2 });
    expect(await call('obstacles', ...at)).toMatchObject({
      output: {
        obstacles: [
          { kind: 'undecided' },
          { kind: 'awaiting-second', waived: ['0702'], stands: false },
          {},
          {},
        ],
        waivers: [{ by: 'Kari', reason: 'Bare én.', units: ['0702'], inForce: 1 }],
      },
    });
    const out = join(folder, 'ark');
    const sheets = await call('factsheets', ...at, '--draft', '--out', out, '--due', '2015-04-15');
    expect(sheets).toMatchObject({
      exit: 0,
      output: { units: ['0702'], files: ['0702-holmestrand.docx', '0702-holmestrand.txt'] },
    });
    expect(readdirSync(out)).toHaveLength(2);
    const none = await call('factsheets', ...at, '--draft', '--out', out, '--unit', '9999');
    expect(none).toMatchObject(refusedWith('entry-unknown'));
  });
});
