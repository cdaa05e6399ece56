import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  makeBackup,
  makeBackupNow,
  type BackupTask,
} from '../../../electron/store/backups/make-backup.ts';
import { backupsIn } from '../../../electron/store/backups/backup-place.ts';
import { proveCopy } from '../../../electron/store/backups/prove-copy.ts';
import { handleCommand } from '../../../electron/store/handle-command.ts';
import { openMappingFile, type MappingFile } from '../../../electron/store/mapping-file.ts';
import { addPerson, personsOf } from '../../../electron/store/person-table.ts';
import { erasePersons } from '../../../electron/store/persons/erase-persons.ts';
import { verifyMapping } from '../../../electron/store/verify-mapping.ts';
import { isoDate, unitNumber } from '../../../shared/lib/ids.ts';
import { caughtRefusal } from '../../../shared/lib/caught-refusal.ts';
import { accept } from '../../../shared/lib/result.ts';
import { at, judging, startedMapping } from '../../builders/mapping.ts';
import { newSigner } from '../../builders/signer.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const signer = newSigner('Kari Nordmann');
const unit = unitNumber.parse('0403');

async function started() {
  const folder = temporaryFolder();
  const { file, round, path } = await startedMapping(folder, signer);
  const root = join(folder, 'kopier');
  const task = (cause: BackupTask['cause'] = 'hand'): BackupTask => ({
    handle: file.handle,
    file: path,
    root,
    cause,
  });
  const judge = (number: string) =>
    handleCommand(file, signer, at(1), judging(round, unitNumber.parse(number)));
  return { file, round, root, task, judge };
}

/** Everything that is neither the log nor made from it, and the log, as text. */
function said(file: MappingFile): string {
  const tables = ['log', 'projection_mapping', 'projection_entry', 'person', 'draft'];
  return JSON.stringify(tables.map((name) => file.handle.prepare(`SELECT * FROM ${name}`).all()));
}

const folderIn = (root: string): string => join(root, readdirSync(root)[0] ?? '');

describe.each([
  ['at once', (task: BackupTask) => Promise.resolve(makeBackupNow(task))],
  ['while the store answers', (task: BackupTask) => makeBackup(task, () => undefined)],
])('a backup made %s', (_, make) => {
  it('is a mapping that holds the same, and verifies', async () => {
    const { file, round, task, judge } = await started();
    await judge('0403');
    addPerson(file.handle, {
      key: 'k1',
      round: round.id,
      unit,
      name: 'Ola Kontakt',
      phone: '',
      email: '',
    });
    const made = await make(task());
    const copy = openMappingFile(made.path);
    expect(said(copy)).toBe(said(file));
    const checked = await verifyMapping(copy.handle, made.path, () => ({
      releases: [],
      revocations: [],
    }));
    expect(checked.problems).toEqual([]);
    expect(made.events).toBe(file.memory().n);
    copy.close();
    file.close();
  });
});

describe('a backup', () => {
  it('is not made twice of the same before an import, and takes the place of the same when asked for', async () => {
    const { file, root, task } = await started();
    const first = makeBackupNow(task('import'));
    expect(makeBackupNow(task('release')).path).toBe(first.path);
    const second = makeBackupNow(task('hand'));
    expect(second.path).not.toBe(first.path);
    expect(backupsIn(folderIn(root)).map((one) => one.path)).toEqual([second.path]);
    file.close();
  });

  it('holds no byte of a person who was erased, and leaves nothing beside itself', async () => {
    const { file, round, root, task } = await started();
    const person = { round: round.id, unit, name: 'Utslettet Person', phone: '', email: '' };
    const rung = { date: isoDate.parse('2015-02-03'), department: 'Torget', note: '' };
    for (let one = 0; one < 60; one += 1) {
      const key = `k${one}`;
      await handleCommand(
        file,
        signer,
        at(1),
        {
          type: 'record-attempt',
          round: round.id,
          unit,
          attempt: { ...rung, result: 'svar', person: key },
        },
        (handle) => addPerson(handle, { ...person, key, name: `Utslettet Person ${one}` }),
      );
    }
    const keys = Array.from({ length: 30 }, (_, one) => `k${2 * one}`);
    await erasePersons(file, signer, at(2), { keys, reason: 'Bedt om det.' });
    const made = makeBackupNow(task());
    const bytes = readFileSync(made.path);
    for (let one = 0; one < 60; one += 1)
      expect(bytes.includes(`Utslettet Person ${one}"`)).toBe(one % 2 === 1);
    expect(readdirSync(folderIn(root)).toSorted()).toHaveLength(2);
    expect(personsOf(file.handle, { round: round.id, unit })).toHaveLength(30);
    file.close();
  });
});

describe('a backup made while the store answers', () => {
  it('is of one state, although decisions come all the while', async () => {
    const { file, round, task } = await started();
    const numbers = round.units.slice(0, 40).map((one) => one.number);
    for (const number of numbers.slice(0, 10))
      await handleCommand(file, signer, at(1), judging(round, number));
    let done = false;
    const making = makeBackup(task(), () => undefined).finally(() => {
      done = true;
    });
    for (const number of numbers.slice(10)) {
      await handleCommand(file, signer, at(2), judging(round, number));
      if (done) break;
    }
    const made = await making;
    const proven = proveCopy(made.path, null);
    expect(proven.holdings.events).toBe(made.events);
    expect(proven.root).toBe(made.root);
    file.close();
  });
});

describe('the proof of a copy', () => {
  it('fails when a byte of it is flipped, wherever that makes another content', async () => {
    const { file, task, judge } = await started();
    await judge('0403');
    const { path } = makeBackupNow(task());
    const { holdings } = proveCopy(path, null);
    file.close();
    const bytes = readFileSync(path);
    const damaged = join(temporaryFolder(), 'skadet');
    let failed = 0;
    const flips = 300;
    for (let one = 0; one < flips; one += 1) {
      const bit = Math.floor(((one + 0.5) * bytes.length * 8) / flips);
      const copy = Buffer.from(bytes);
      copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      writeFileSync(damaged, copy);
      const refusal = caughtRefusal(() => accept(proveCopy(damaged, holdings)));
      if (refusal.ok) continue;
      expect(refusal.refusal.code).toBe('backup-damaged');
      failed += 1;
    }
    expect(failed).toBeGreaterThan(flips / 4);
  });
});

describe('what was left by a program that was killed', () => {
  it('is taken for no backup, and swept away', async () => {
    const { file, root, task } = await started();
    makeBackupNow(task());
    const folder = folderIn(root);
    const left = join(folder, 'ny-99999999-kopi');
    writeFileSync(left, 'halvt');
    expect(backupsIn(folder)).toHaveLength(1);
    makeBackupNow(task());
    expect(existsSync(left)).toBe(false);
    file.close();
  });
});
