// A program that does one job with a mapping file and says what it acknowledges; recorded by `record-job.ts`.
// Arguments: the folder to work in, the job, and how SQLite is to sync.
import { randomUUID } from 'node:crypto';
import { readFileSync, writeSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { makeBackupNow } from '../../../electron/store/backups/make-backup.ts';
import { drafts } from '../../../electron/store/draft-table.ts';
import { exportRelease } from '../../../electron/store/export-folder.ts';
import { contentPath } from '../../../electron/store/frozen-content-file.ts';
import { handleCommand, handlePortions } from '../../../electron/store/handle-command.ts';
import { makeFolder } from '../../../electron/store/make-folder.ts';
import { openMappingFile, type MappingFile } from '../../../electron/store/mapping-file.ts';
import { addPerson, correctPerson } from '../../../electron/store/person-table.ts';
import { erasePersons } from '../../../electron/store/persons/erase-persons.ts';
import { createAdviser } from '../../../electron/store/profile/advisers.ts';
import { readReleaseFiles, storeReleaseFiles } from '../../../electron/store/release-file-table.ts';
import type { Beside } from '../../../electron/store/write-events.ts';
import { manifestPath, signaturesPath } from '../../../electron/exporters/manifest.ts';
import { sha256Of } from '../../../electron/exporters/sha256.ts';
import { signRelease } from '../../../electron/exporters/signature-payload.ts';
import type { ImportedRow } from '../../../shared/events/event.ts';
import type { Round } from '../../../shared/events/round.ts';
import {
  isoDate,
  isoTime,
  releaseNumber,
  sha256Hex,
  statementId,
} from '../../../shared/lib/ids.ts';
import { valueOf } from '../../../shared/lib/value-of.ts';
import type { Command } from '../../../shared/rules/command.ts';
import { at, judging, ownService, round2015, startedMapping } from '../mapping.ts';
import { sampleStatement, signedRelease } from '../release-folder.ts';
import { toFirstFormat } from '../old-format.ts';
import { newSigner } from '../signer.ts';
import { jobs, type Job } from './jobs.ts';
import { saysOf, type Told } from './told.ts';

const [folder = '', job = '', synchronous = 'FULL'] = process.argv.slice(2);
const say = (line: Told): void => void writeSync(1, `${JSON.stringify(line)}\n`);
const signer = newSigner('Kari Nordmann');

/** A small round: what is to be seen is in the writing, not in the number of units. */
const round: Round = { ...round2015(), units: round2015().units.slice(0, 24) };
const unitAt = (index: number) => {
  const unit = round.units[index % round.units.length];
  if (unit === undefined) throw new Error('A round has units');
  return unit.number;
};

/** Does one step and acknowledges it. */
async function step(file: MappingFile, work: () => Promise<unknown>): Promise<void> {
  await work();
  say({ kind: 'kept', says: saysOf(file.handle) });
}

const act = async (file: MappingFile, command: Command, beside?: Beside): Promise<void> => {
  valueOf(await handleCommand(file, signer, at(1), command, beside));
};

async function started(): Promise<MappingFile> {
  const { file, path } = await startedMapping(folder, signer, round);
  file.handle.pragma(`synchronous = ${synchronous}`);
  say({ kind: 'begin', path });
  say({ kind: 'kept', says: saysOf(file.handle) });
  return file;
}

const saveDraft = (file: MappingFile, index: number, rationale: string) =>
  file.turn(() =>
    drafts.save(
      file.handle,
      { round: round.id, unit: unitAt(index), adviser: signer.id },
      { answers: ownService, outcome: null, mark: null, rationale },
    ),
  );

async function commits(file: MappingFile, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    await step(file, () => saveDraft(file, index, `Begynt på ${index}`));
    await step(file, () => act(file, judging(round, unitAt(index))));
  }
}

function* rowsFrom(first: number, count: number): Iterable<ImportedRow> {
  for (let row = first; row < first + count; row += 1)
    yield {
      row,
      key: `rad-i-fil-${row}`,
      unit: unitAt(row),
      statement: {
        id: statementId.parse(randomUUID()),
        source: 'telefonintervju',
        date: null,
        informant: 'leder',
        text: `Slik er det: ${randomUUID()}`,
        link: null,
        answers: {},
        readByJudge: false,
      },
      judgement: null,
      notReached: false,
    };
}

async function importing(file: MappingFile): Promise<void> {
  const portions = async function* (count: number): AsyncGenerator<Command, void, undefined> {
    for (let portion = 0; portion < count; portion += 1)
      yield {
        type: 'import-rows',
        round: round.id,
        file: 'rader.csv',
        fileHash: sha256Hex.parse('a'.repeat(64)),
        sheet: '',
        columns: {},
        rows: [...rowsFrom(1 + portion * 60, 60)],
      };
  };
  for (const count of [1, 5])
    await step(file, () => handlePortions(file, signer, at(2), portions(count), {}));
}

async function releasing(file: MappingFile): Promise<void> {
  const number = releaseNumber.parse('1.0');
  const frozen = { number, candidate: 1 };
  const files = signedRelease();
  files.delete(signaturesPath);
  const manifest = sha256Of(files.get(manifestPath) ?? new Uint8Array());
  const kept = new Map([...files, [contentPath, Buffer.from('{}')] as const]);
  const facts = {
    content: sha256Hex.parse('d'.repeat(64)),
    required: 1,
    frozenAt: isoTime.parse(at(2)),
  };
  const release = { ...frozen, ...facts, round: round.id, manifest };
  await step(file, () =>
    act(file, { type: 'freeze-release', release }, (handle) =>
      storeReleaseFiles(handle, frozen, kept),
    ),
  );
  const signature = signRelease(manifest, sampleStatement(), signer.privateKey);
  await step(file, () =>
    act(file, {
      type: 'sign-release',
      signer: signer.id,
      round: round.id,
      ...frozen,
      manifest,
      signature,
    }),
  );
  const [standing] = file.memory().mapping.releases;
  if (standing === undefined) throw new Error('The release is not there');
  const out = join(folder, 'utgivelse');
  const exported = [...readReleaseFiles(file.handle, frozen)].filter(
    ([path]) => path !== contentPath,
  );
  const hashes = Object.fromEntries(exported.map(([path, bytes]) => [path, sha256Of(bytes)]));
  say({ kind: 'whole-or-none', folder: 'utgivelse', files: hashes });
  await exportRelease(file, standing, out, false);
  say({ kind: 'there', place: 'utgivelse' });
}

async function erasing(file: MappingFile): Promise<void> {
  const persons = Array.from({ length: 6 }, (_, index) => ({
    key: randomUUID(),
    round: round.id,
    unit: unitAt(index),
    name: `Kanari ${randomUUID()}`,
    phone: '99 88 77 66',
    email: '',
  }));
  for (const person of persons) {
    const attempt = {
      date: isoDate.parse('2015-02-03'),
      department: 'Servicetorget',
      result: 'svar' as const,
      note: '',
      person: person.key,
    };
    const command = {
      type: 'record-attempt' as const,
      round: round.id,
      unit: person.unit,
      attempt,
    };
    await step(file, () => act(file, command, (handle) => addPerson(handle, person)));
  }
  for (const [index, person] of persons.entries()) {
    say({ kind: 'erasing', words: person.name });
    await step(file, () =>
      index % 2 === 0
        ? erasePersons(file, signer, at(2), { keys: [person.key], reason: 'Bedt om det.' })
        : file.turn(() => correctPerson(file.handle, { ...person, name: 'Rettet Navn' })),
    );
    say({ kind: 'erased', words: person.name });
    await step(file, () => act(file, judging(round, unitAt(index))));
  }
}

/** A file of the first format, as an earlier version of the program left it, is opened. */
async function migrating(): Promise<void> {
  const { file, path } = await startedMapping(folder, signer, round);
  await act(file, judging(round, unitAt(20)));
  file.close();
  toFirstFormat(path);
  say({ kind: 'begin', path });
  const opened = openMappingFile(path);
  opened.handle.pragma(`synchronous = ${synchronous}`);
  say({ kind: 'kept', says: saysOf(opened.handle) });
  await commits(opened, 2);
  opened.close();
}

/** Somebody makes a key and then a mapping; both are there when they are said to be. */
async function making(): Promise<void> {
  const home = join(folder, 'hjem');
  makeFolder(home);
  say({ kind: 'begin', path: join(folder, 'prøve.grenseland') });
  const made = await createAdviser(
    home,
    { name: 'Ola Hansen', title: '' },
    'fire ville hester',
    null,
  );
  say({ kind: 'there', place: `hjem/advisers/${made.id}.json` });
  const { file } = await startedMapping(folder, signer, round);
  say({ kind: 'kept', says: saysOf(file.handle) });
  await commits(file, 2);
  file.close();
}

/** Each backup is there, whole, once it has been said to be made. */
async function backingUp(file: MappingFile): Promise<void> {
  for (const [index, cause] of (['hand', 'import'] as const).entries()) {
    await step(file, () => act(file, judging(round, unitAt(index))));
    const { handle, path } = file;
    const made = makeBackupNow({ handle, file: path, root: join(folder, 'kopier'), cause });
    const place = relative(folder, made.path);
    const files = { [basename(place)]: sha256Of(readFileSync(made.path)) };
    say({ kind: 'there', place });
    say({ kind: 'whole-or-none', folder: dirname(place), files });
  }
}

/** Each job on a file of its own, closed at the end: closing writes too. */
const works: Readonly<Record<Job, () => Promise<void>>> = {
  making,
  migrating,
  commit: async () => {
    const file = await started();
    await commits(file, 12);
    file.close();
  },
  checkpoint: async () => {
    const file = await started();
    file.handle.pragma('wal_autocheckpoint = 30');
    await commits(file, 12);
    file.close();
  },
  import: async () => {
    const file = await started();
    await importing(file);
    file.close();
  },
  release: async () => {
    const file = await started();
    await releasing(file);
    file.close();
  },
  backup: async () => {
    const file = await started();
    await backingUp(file);
    file.close();
  },
  erasure: async () => {
    const file = await started();
    await erasing(file);
    file.close();
  },
};

const chosen = jobs.find((one) => one === job);
if (chosen === undefined) throw new Error(`No such job: ${job}`);
await works[chosen]();
