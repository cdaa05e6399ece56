// A program that opens a mapping, decides, imports, freezes, exports and makes a backup while a system call fails; run
// under strace by `disk-faults.ts`. Arguments: the mapping, and a folder to write into.
import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { makeBackupNow } from '../../../electron/store/backups/make-backup.ts';
import { exportRelease } from '../../../electron/store/export-folder.ts';
import { handleCommand } from '../../../electron/store/handle-command.ts';
import { openMappingFile, type MappingFile } from '../../../electron/store/mapping-file.ts';
import { storeReleaseFiles } from '../../../electron/store/release-file-table.ts';
import type { Beside } from '../../../electron/store/write-events.ts';
import type { ImportedRow } from '../../../shared/events/event.ts';
import {
  isoDate,
  isoTime,
  releaseNumber,
  sha256Hex,
  statementId,
} from '../../../shared/lib/ids.ts';
import { RefusedError } from '../../../shared/lib/refusal.ts';
import { valueOf } from '../../../shared/lib/value-of.ts';
import type { Command } from '../../../shared/rules/command.ts';
import { at } from '../mapping.ts';
import { newSigner } from '../signer.ts';
import type { FaultTold } from './fault-told.ts';

const [path = '', out = ''] = process.argv.slice(2);
const say = (line: FaultTold): void => void writeSync(1, `${JSON.stringify(line)}\n`);
const signer = newSigner('Ola Hansen');

async function step(name: string, n: () => number, work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    say({ kind: 'done', step: name, n: n() });
    return true;
  } catch (error) {
    if (error instanceof RefusedError)
      say({ kind: 'refused', step: name, code: error.refusal.code });
    else say({ kind: 'unnamed', step: name, error: String(error) });
    return false;
  }
}

async function workIn(file: MappingFile): Promise<void> {
  const [round] = file.memory().mapping.rounds;
  const [release] = file.memory().mapping.releases;
  const [unit] = round?.units ?? [];
  if (round === undefined || release === undefined || unit === undefined)
    throw new Error('The mapping is not the one that was prepared');
  const act = async (command: Command, beside?: Beside): Promise<void> => {
    valueOf(await handleCommand(file, signer, at(9), command, beside));
  };
  const n = (): number => file.memory().n;
  const attempt = {
    date: isoDate.parse('2015-02-03'),
    department: 'Servicetorget',
    result: 'svar' as const,
    note: '',
    person: null,
  };
  const ring: Command = { type: 'record-attempt', round: round.id, unit: unit.number, attempt };
  const rows = Array.from(
    { length: 40 },
    (_, index): ImportedRow => ({
      row: index + 1,
      key: `rad-i-fil-${index}`,
      unit: unit.number,
      statement: {
        id: statementId.parse(randomUUID()),
        source: 'telefonintervju',
        date: null,
        informant: null,
        text: `Slik er det: ${randomUUID()}`,
        link: null,
        answers: {},
        readByJudge: false,
      },
      judgement: null,
      notReached: false,
    }),
  );
  const hash = sha256Hex.parse('a'.repeat(64));
  const number = releaseNumber.parse('2.0');
  await step('commit', n, () => act(ring));
  await step('import', n, () =>
    act({
      type: 'import-rows',
      round: round.id,
      file: 'rader.csv',
      fileHash: hash,
      sheet: '',
      columns: {},
      rows,
    }),
  );
  await step('freeze', n, () =>
    act(
      {
        type: 'freeze-release',
        release: {
          round: round.id,
          number,
          candidate: 1,
          manifest: hash,
          content: hash,
          required: 1,
          frozenAt: isoTime.parse(at(9)),
        },
      },
      (handle) =>
        storeReleaseFiles(
          handle,
          { number, candidate: 1 },
          new Map([['a', Buffer.alloc(20_000, 'a')]]),
        ),
    ),
  );
  await step('export', n, () => exportRelease(file, release, join(out, 'utgivelse'), false));
  await step('backup', n, async () => {
    await Promise.resolve();
    const { handle } = file;
    return makeBackupNow({ handle, file: path, root: join(out, 'kopier'), cause: 'hand' });
  });
  await step('commit again', n, () => act(ring));
}

const opened: MappingFile[] = [];
await step(
  'open',
  () => opened[0]?.memory().n ?? 0,
  async () => {
    await Promise.resolve();
    opened.push(openMappingFile(path));
  },
);
const [file] = opened;
if (file !== undefined) {
  await workIn(file);
  await step(
    'close',
    () => 0,
    async () => {
      await Promise.resolve();
      file.close();
    },
  );
}
