import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { proveCopy } from '../../../electron/store/backups/prove-copy.ts';
import { openMappingFile } from '../../../electron/store/mapping-file.ts';
import { settingsIn } from '../../../electron/store/profile/settings.ts';
import { createWorkspace } from '../../../electron/store/workspace.ts';
import type { Refusal } from '../../../shared/lib/refusal.ts';
import { startedMapping } from '../../builders/mapping.ts';
import { toFirstFormat } from '../../builders/old-format.ts';
import { newSigner } from '../../builders/signer.ts';
import { silentHost } from '../../builders/silent-host.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

async function oldMapping() {
  const folder = temporaryFolder();
  const { file, path } = await startedMapping(folder, newSigner('Kari Nordmann'));
  const { n } = file.memory();
  file.close();
  toFirstFormat(path);
  const home = join(folder, 'hjem');
  mkdirSync(home);
  const settings = settingsIn(home);
  const told: Refusal[] = [];
  const workspace = createWorkspace(
    home,
    silentHost,
    () => undefined,
    settings,
    true,
    undefined,
    (one) => told.push(one),
  );
  return { folder, path, n, settings, told, workspace };
}

function formatOf(path: string): unknown {
  const database = new Database(path, { readonly: true });
  try {
    return database.pragma('user_version', { simple: true });
  } finally {
    database.close();
  }
}

/** Where no folder can be made: something else stands there. */
function blocked(folder: string): string {
  const file = join(folder, 'ikke-en-mappe');
  writeFileSync(file, 'en fil');
  chmodSync(file, 0o400);
  return join(file, 'kopier');
}

describe('a mapping of an earlier format', () => {
  it('is backed up as it was before its format is changed, and that can be opened in its turn', async () => {
    const { path, n, told, workspace } = await oldMapping();
    const file = workspace.open(path);
    const [made, ...others] = workspace.backups.list(file);
    expect([made?.cause, made?.events, others, told]).toEqual(['migration', n, [], []]);
    expect(file.memory().n).toBe(n);
    workspace.close();
    const backup = made?.path ?? '';
    expect([formatOf(backup), formatOf(path) === 1]).toEqual([1, false]);
    expect(proveCopy(backup, null).holdings.events).toBe(n);
    const again = openMappingFile(backup);
    expect(again.memory().n).toBe(n);
    again.close();
  });

  it('is opened all the same where no backup can be made, and that is told', async () => {
    const { folder, path, n, settings, told, workspace } = await oldMapping();
    settings.set('backup-folder', blocked(folder));
    expect(workspace.open(path).memory().n).toBe(n);
    expect(told.map((one) => one.code)).toEqual(['backup-failed']);
    expect(told[0]?.message).toContain('Kan ikke skrive i mappen');
    workspace.close();
  });

  it('is left as it is, to the byte, where it was said that a backup is needed', async () => {
    const { folder, path, settings, told, workspace } = await oldMapping();
    settings.set('backup-folder', blocked(folder));
    settings.set('backup-needed', 'yes');
    const before = readFileSync(path);
    expect(() => workspace.open(path)).toThrow(
      expect.objectContaining({ refusal: expect.objectContaining({ code: 'backup-failed' }) }),
    );
    expect(readFileSync(path).equals(before)).toBe(true);
    expect([formatOf(path), told, workspace.openFile()]).toEqual([1, [], null]);
  });
});
