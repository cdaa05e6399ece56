import { readdirSync } from 'node:fs';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { handleCommand } from '../../../electron/store/handle-command.ts';
import { logReader } from '../../../electron/store/log-table.ts';
import { openMappingFile, rebuild } from '../../../electron/store/mapping-file.ts';
import { entryOf } from '../../../electron/store/memory.ts';
import { readingOf } from '../../../electron/store/readings.ts';
import { checkLog } from '../../../electron/store/verify-log.ts';
import { RefusedError } from '../../../shared/lib/refusal.ts';
import { unitNumber } from '../../../shared/lib/ids.ts';
import { at, judging, startedMapping } from '../../builders/mapping.ts';
import { allStates } from '../../builders/all-states.ts';
import { newSigner } from '../../builders/signer.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const holmestrand = unitNumber.parse('0702');

describe('the write path', () => {
  it('stores a judgement, shows it at once, and finds it again after closing', async () => {
    const signer = newSigner('Kari Nordmann');
    const { file, round, path } = await startedMapping(temporaryFolder(), signer);
    const done = await handleCommand(file, signer, at(1), judging(round, holmestrand));
    expect(done).toEqual({ ok: true, value: { n: 4 } });
    expect(readingOf(round, entryOf(file.memory(), round.id, holmestrand)).outcome).toBe(
      'egen-tjeneste',
    );
    file.close();
    const again = openMappingFile(path);
    expect(entryOf(again.memory(), round.id, holmestrand).judgements).toHaveLength(1);
    again.close();
  });

  it('leaves one file behind: no temporary name, no journal, no holder', async () => {
    const folder = temporaryFolder();
    const signer = newSigner('Kari Nordmann');
    const { file, round } = await startedMapping(folder, signer);
    await handleCommand(file, signer, at(1), judging(round, holmestrand));
    file.close();
    expect(readdirSync(folder)).toEqual(['prøve.grenseland']);
  });

  it('refuses a second opener and says who has the file', async () => {
    const signer = newSigner('Kari Nordmann');
    const { file, path } = await startedMapping(temporaryFolder(), signer);
    try {
      expect(() => openMappingFile(path)).toThrow(
        expect.objectContaining({ refusal: expect.objectContaining({ code: 'file-in-use' }) }),
      );
      expect(() => openMappingFile(path)).toThrow(new RegExp(`prosess ${process.pid}`));
    } finally {
      file.close();
    }
  });

  it('keeps the log from being changed, by a trigger', async () => {
    const signer = newSigner('Kari Nordmann');
    const { file } = await startedMapping(temporaryFolder(), signer);
    expect(() => file.handle.exec('UPDATE log SET author = author')).toThrow('only added to');
    expect(() => file.handle.exec('DELETE FROM log')).toThrow('only added to');
    file.close();
  });

  it('rebuilds the projections bit for bit', async () => {
    const signer = newSigner('Kari Nordmann');
    const other = newSigner('Ola Hansen');
    const { file, round } = await startedMapping(temporaryFolder(), signer);
    await handleCommand(file, signer, at(1), judging(round, '0702'));
    await handleCommand(file, other, at(2), judging(round, '0704'));
    await handleCommand(file, other, at(3), {
      type: 'withdraw-own-judgement',
      round: round.id,
      unit: unitNumber.parse('0704'),
      reason: 'Feil kommune',
    });
    const dump = (): unknown => [
      file.handle.prepare('SELECT * FROM projection_mapping').all(),
      file.handle.prepare('SELECT * FROM projection_entry ORDER BY round, unit').all(),
    ];
    const before = dump();
    const memory = file.memory();
    expect(allStates(rebuild(file.handle))).toEqual(allStates(memory));
    expect(dump()).toEqual(before);
    file.close();
  });

  it('refuses a file that is no mapping, one from a newer version, and one that is missing', async () => {
    const folder = temporaryFolder();
    const signer = newSigner('Kari Nordmann');
    const { file, path } = await startedMapping(folder, signer);
    file.close();
    const newer = new Database(path);
    newer.pragma('user_version = 99');
    newer.close();
    const code = (open: () => unknown): string => {
      try {
        open();
      } catch (error) {
        if (error instanceof RefusedError) return error.refusal.code;
        throw error;
      }
      return 'opened';
    };
    expect(code(() => openMappingFile(path))).toBe('file-from-newer-version');
    const foreign = new Database(`${folder}/annen.grenseland`);
    foreign.exec('CREATE TABLE x (y)');
    foreign.close();
    expect(code(() => openMappingFile(`${folder}/annen.grenseland`))).toBe('file-not-a-mapping');
    expect(code(() => openMappingFile(`${folder}/borte.grenseland`))).toBe('file-not-found');
  });
});

describe('the check of a log', () => {
  async function rows(): Promise<ReturnType<ReturnType<typeof logReader>['after']>> {
    const signer = newSigner('Kari Nordmann');
    const { file, round } = await startedMapping(temporaryFolder(), signer);
    for (const unit of ['0701', '0702', '0704'])
      await handleCommand(file, signer, at(1), judging(round, unit));
    const all = logReader(file.handle).after(0, 100);
    file.close();
    return all;
  }

  it('holds for what the program wrote', async () => {
    const check = checkLog({ signatures: true });
    expect((await rows()).flatMap((row) => check.next(row))).toEqual([]);
    expect(check.seen()).toEqual({ events: 6, authors: 1 });
  });

  it('finds and locates a flipped bit anywhere in an event or its signature', async () => {
    const all = await rows();
    for (const row of all.slice(0, 1)) {
      for (const part of ['bytes', 'signature'] as const) {
        for (let bit = 0; bit < row[part].length * 8; bit += 7) {
          const changed = Uint8Array.from(row[part]);
          changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
          const check = checkLog({ signatures: true });
          const problems = [{ ...row, [part]: changed }, ...all.slice(1)].flatMap((one) =>
            check.next(one),
          );
          expect(problems[0]?.n).toBe(1);
        }
      }
    }
  });

  it('finds a removed event', async () => {
    const all = await rows();
    const check = checkLog({ signatures: true });
    const problems = all.filter((row) => row.n !== 4).flatMap((row) => check.next(row));
    expect(problems[0]).toMatchObject({ n: 5, reason: 'hendelse 4 mangler' });
  });
});
