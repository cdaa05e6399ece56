import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { backupsFor } from '../../../electron/store/backups/backups.ts';
import { settingsIn } from '../../../electron/store/profile/settings.ts';
import { startedMapping } from '../../builders/mapping.ts';
import { newSigner } from '../../builders/signer.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

it('where no backup can be made the work goes on and is told of it, or is refused where it was said to need one', async () => {
  const folder = temporaryFolder();
  const { file } = await startedMapping(folder, newSigner('Kari Nordmann'));
  const settings = settingsIn(join(folder, 'hjem'));
  const taken = join(folder, 'ikke-en-mappe');
  writeFileSync(taken, 'en fil');
  settings.set('backup-folder', join(taken, 'kopier'));
  const told: string[] = [];
  const backups = backupsFor({
    home: join(folder, 'hjem'),
    settings,
    terminal: true,
    onTrouble: ({ code }) => told.push(code),
  });
  await backups.before(file, 'import');
  expect(told).toEqual(['backup-failed']);
  expect(backups.trouble()?.message).toContain('De eldre kopiene står.');
  settings.set('backup-needed', 'yes');
  await expect(backups.before(file, 'import')).rejects.toMatchObject({
    refusal: { code: 'backup-failed' },
  });
  settings.set('backup-folder', '');
  await backups.before(file, 'import');
  expect(backups.trouble()).toBeNull();
  expect(backups.list(file)).toHaveLength(1);
  const { made, removed } = await backups.renew(file);
  expect(removed).toBe(1);
  expect(existsSync(made.path)).toBe(true);
  expect(backups.list(file).map((one) => one.path)).toEqual([made.path]);
  file.close();
});
