// A program that opens a mapping and makes backups of it, in a thread as the store does; run under strace, or killed,
// by `troubled-backups.ts`. Arguments: the mapping, where backups lie, and `once` or `without-end`.
import { writeSync } from 'node:fs';
import { makeBackup, makeBackupNow } from '../../electron/store/backups/make-backup.ts';
import { handleCommand } from '../../electron/store/handle-command.ts';
import { openMappingFile } from '../../electron/store/mapping-file.ts';
import { RefusedError } from '../../shared/lib/refusal.ts';
import { valueOf } from '../../shared/lib/value-of.ts';
import { at, judging } from './mapping.ts';
import { newSigner } from './signer.ts';
import type { BackupTold } from './troubled-backups.ts';

const [path = '', root = '', how = ''] = process.argv.slice(2);
const say = (line: BackupTold): void => void writeSync(1, `${JSON.stringify(line)}\n`);
const file = openMappingFile(path);
const [round] = file.memory().mapping.rounds;
if (round === undefined) throw new Error('The mapping has no round');
const task = { handle: file.handle, file: path, root, cause: 'hand' } as const;

async function told(make: () => unknown): Promise<void> {
  try {
    await make();
    say({ kind: 'made' });
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    say({ kind: 'refused', code: error.refusal.code, message: error.refusal.message });
  }
}

if (how === 'once') {
  say({ kind: 'begun' });
  await told(() => makeBackupNow(task));
  await told(() => makeBackup(task, () => undefined));
  file.close();
} else {
  const signer = newSigner(`Prøver ${String(process.pid)}`);
  say({ kind: 'begun' });
  for (const { number } of round.units) {
    valueOf(await handleCommand(file, signer, at(1), judging(round, number)));
    await told(() => makeBackup(task, () => undefined));
  }
}
