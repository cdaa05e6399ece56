import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeBackupNow } from '../../../electron/store/backups/make-backup.ts';
import { openMappingFile } from '../../../electron/store/mapping-file.ts';
import type { BackupProgress, InSteps, LossView } from '../../../shared/contract/backup-views.ts';
import { isoDate, unitNumber } from '../../../shared/lib/ids.ts';
import { folderForAll } from '../../builders/folder-for-all.ts';
import { makeLargeLog } from '../../builders/large-log.ts';
import { openProgram } from '../../builders/open-program.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const events = 1_500;
const folder = folderForAll();
const [home, large] = [join(folder, 'hjem'), join(folder, 'stor.grenseland')];

beforeAll(async () => {
  await makeLargeLog(large, { units: 40, events });
  const { handle, close, path } = openMappingFile(large);
  makeBackupNow({ handle, file: path, root: join(home, 'sikkerhetskopier'), cause: 'hand' });
  close();
}, 120_000);

/** The large file with a byte changed in the midst of its log. */
function damaged(): string {
  const path = join(temporaryFolder(), 'skadet.grenseland');
  copyFileSync(large, path);
  const bytes = readFileSync(path);
  const place = bytes.indexOf('contact-attempted', Math.floor(bytes.length / 2));
  bytes[place] = (bytes[place] ?? 0) ^ 1;
  writeFileSync(path, bytes);
  return path;
}

type Steps<A> = AsyncIterator<InSteps<A>>;

async function lastOf<A>(steps: Steps<A>, onStep: () => void = () => undefined): Promise<A> {
  for (;;) {
    const next = await steps.next();
    onStep();
    if (next.done === true) throw new Error('The steps ended without an answer');
    if (next.value.kind === 'done') return next.value.answer;
  }
}

/** Begins something, calls it off when a thread has it, and begins it again without waiting. Out: the second answer. */
async function calledOffAndAskedAgain<A>(ask: () => Promise<Steps<A>>): Promise<A> {
  const first = await ask();
  await first.next();
  const ending = first.return?.();
  const answer = await lastOf(await ask());
  await ending;
  return answer;
}

const left = (): readonly string[] =>
  readdirSync(tmpdir()).filter((name) => name.startsWith(`grenseland-lest-${process.pid}-`));

describe('what could be saved of a damaged file', () => {
  it('is worked out while the store answers, and told as it comes', async () => {
    const client = openProgram(home);
    const file = damaged();
    const before = readFileSync(file);
    const told: BackupProgress[] = [];
    const answered: number[] = [];
    const over = new AbortController();
    const asking = (async () => {
      while (!over.signal.aborted) {
        await client.backup.trouble();
        answered.push(told.length);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    })();
    let answer: Extract<InSteps<unknown>, { kind: 'done' }>['answer'] = null;
    for await (const step of await client.backup.rescue({ file })) {
      if (step.kind === 'progress') told.push(step);
      else answer = step.answer;
    }
    over.abort();
    await asking;
    expect(answer).toMatchObject({
      proposed: 'backup',
      newest: { standing: 'same', sound: events },
      salvage: { events, fromBackup: 1, damage: null, missing: 0 },
    });
    expect(new Set(told.map((one) => one.stage))).toEqual(new Set(['proving', 'reading']));
    const reading = told.filter((one) => one.stage === 'reading').map((one) => one.done);
    expect(reading).toEqual(reading.toSorted((a, b) => a - b));
    expect(Math.max(...told.map((one) => one.total ?? 0))).toBe(events);
    // Answers came between the steps, not only before and after them.
    expect(new Set(answered.filter((at) => at > 0 && at < told.length)).size).toBeGreaterThan(1);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(left()).toEqual([]);
  });

  it('can be called off, and leaves nothing', async () => {
    const client = openProgram(home);
    const file = damaged();
    const out = join(temporaryFolder(), 'berget.grenseland');
    const before = readFileSync(file);
    for await (const step of await client.backup.salvage({ file, out }))
      if (step.kind === 'progress' && step.stage === 'reading' && step.done > 0) break;
    expect(readdirSync(join(out, '..'))).toEqual([]);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(left()).toEqual([]);
  });

  it('can be called off and asked for again at once, before the first has come to its end', async () => {
    const client = openProgram(home);
    const out = join(temporaryFolder(), 'berget.grenseland');
    const asked = { file: damaged(), out };
    const answer = await calledOffAndAskedAgain(() => client.backup.salvage(asked));
    expect(answer).toMatchObject({ salvaged: out, events });
    expect(readdirSync(join(out, '..'))).toEqual([basename(out)]);
  });
});

describe('a backup that is brought back in the place of a damaged file', () => {
  it('can be called off and asked for again at once, before the first has come to its end', async () => {
    const client = openProgram(home);
    const file = damaged();
    const bytes = readFileSync(file);
    const asked = { file, backup: null, out: null };
    const answer = await calledOffAndAskedAgain(() => client.backup.restore(asked));
    expect(answer).toMatchObject({ restored: file, events });
    const kept = answer !== null && 'kept' in answer ? (answer.kept ?? '') : '';
    expect(readFileSync(kept).equals(bytes)).toBe(true);
    expect(readdirSync(join(file, '..')).toSorted()).toEqual(
      [basename(file), basename(kept)].toSorted(),
    );
  });
});

describe('the same asked for twice at a time', () => {
  it('is made twice, each under a name of its own, and the first to be whole gets the place', async () => {
    const client = openProgram(home);
    const file = damaged();
    const out = join(temporaryFolder(), 'hentet.grenseland');
    const asked = { file, backup: null, out };
    const names = new Set<string>();
    const look = (): void => {
      for (const name of readdirSync(join(out, '..')))
        if (/\.ny-[\d-]+$/u.test(name)) names.add(name);
    };
    const ends = await Promise.allSettled([
      lastOf(await client.backup.restore(asked), look),
      lastOf(await client.backup.restore(asked), look),
    ]);
    expect([...names]).toHaveLength(2);
    const answers = ends.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []));
    const refusals = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []));
    expect(answers).toMatchObject([{ restored: out, events }]);
    expect(refusals).toMatchObject([{ data: { code: 'file-exists' } }]);
    expect(readdirSync(join(out, '..'))).toEqual([basename(out)]);
  });
});

describe('what would be lost of the open mapping', () => {
  it('is only read where the backup has it not, and the store answers meanwhile', async () => {
    const client = openProgram(home);
    const path = join(temporaryFolder(), 'åpen.grenseland');
    await makeLargeLog(path, { units: 40, events: 600 });
    await client.session.createAdviser({
      name: 'Per Prøve',
      title: '',
      passphrase: 'fire ville hester',
    });
    await client.mapping.open({ file: path });
    const { backup } = await client.backup.make({ out: null });
    const [round] = (await client.session.state()).mapping?.rounds ?? [];
    if (round === undefined) throw new Error('The mapping has a round');
    for (const number of ['100000', '100001', '100002'])
      await client.entry.addAttempt({
        round: round.id,
        unit: unitNumber.parse(number),
        attempt: {
          date: isoDate.parse('2015-02-03'),
          department: 'Torget',
          result: 'svar',
          note: '',
        },
        person: null,
      });
    const steps: InSteps<LossView>[] = [];
    for await (const step of await client.backup.loss({ file: null, backup })) steps.push(step);
    expect(steps.at(-1)).toMatchObject({
      kind: 'done',
      answer: {
        standing: 'ahead',
        damage: null,
        lost: { events: 4, authors: [{ name: 'Per Prøve', events: 4 }] },
      },
    });
    const reading = { kind: 'progress', stage: 'reading', done: 0, total: 4 };
    expect(steps).toContainEqual(reading);
  });
});
