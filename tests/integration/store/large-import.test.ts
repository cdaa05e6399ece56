import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ImportReport, ImportStep } from '../../../shared/contract/intake-views.ts';
import type { RoundId } from '../../../shared/lib/ids.ts';
import { writeLargeWorkbook } from '../../bench/large-workbook.ts';
import { firstRound, newRound2015 } from '../../builders/mapping.ts';
import { openProgram, passphrase } from '../../builders/open-program.ts';
import { codeOf } from '../../builders/refusal-code.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const rows = 12_000;

async function begun() {
  const folder = temporaryFolder();
  const client = openProgram(join(folder, 'hjem'));
  await client.session.createAdviser({ name: 'Kari Nordmann', title: '', passphrase });
  const path = join(folder, 'stor.grenseland');
  const mapping = await client.mapping.create({ file: path, round: newRound2015() });
  const workbook = join(folder, 'intervjuer.xlsx');
  writeLargeWorkbook(workbook, rows);
  return { folder, path, client, round: firstRound(mapping), workbook };
}

type Client = Awaited<ReturnType<typeof begun>>['client'];

const choiceOf = (round: RoundId, file: string) => ({
  round,
  file,
  sheet: null,
  columns: {},
  source: null,
});

/** Follows an import to its end. Out: the account, and the stages it was told to be in. */
async function follow(steps: AsyncIterable<ImportStep>) {
  const stages = new Set<string>();
  let report: ImportReport | null = null;
  for await (const step of steps) {
    if (step.kind === 'done') report = step.report;
    else stages.add(step.stage);
  }
  if (report === null) throw new Error('It ended without an account');
  return { report, stages: [...stages] };
}

/** How many statements there are in the round. */
async function statements(client: Client, round: RoundId): Promise<number> {
  const queue = await client.reading.queue({ round });
  return queue.rows.reduce((sum, row) => sum + row.statements, 0);
}

describe('a large workbook', () => {
  it('is read on another thread, stored while it is interpreted, and the same file is stored once', async () => {
    const { path, client, round, workbook } = await begun();
    const tried = await follow(await client.intake.preview(choiceOf(round, workbook)));
    expect(tried.report).toMatchObject({ rows, stored: rows, alreadyStored: 0, refused: 0 });
    expect(tried.stages).toEqual(['leser', 'tolker']);
    expect(await statements(client, round)).toBe(0);

    const stored = await follow(await client.intake.run(choiceOf(round, workbook)));
    expect(stored.report).toEqual(tried.report);
    expect(stored.stages).toEqual(['leser', 'lagrer']);
    expect(await statements(client, round)).toBe(rows);

    const again = await follow(await client.intake.run(choiceOf(round, workbook)));
    expect(again.report).toMatchObject({ rows, stored: rows, alreadyStored: rows });
    expect(await statements(client, round)).toBe(rows);
    expect(await client.release.verify({ path })).toMatchObject({ valid: true });
  }, 120_000);

  it('called off in the middle leaves nothing, and can be brought in afterwards', async () => {
    const { client, round, workbook } = await begun();
    for (const stage of ['leser', 'lagrer'] as const) {
      const calling = new AbortController();
      const steps = await client.intake.run(choiceOf(round, workbook), { signal: calling.signal });
      let ended = false;
      try {
        for await (const step of steps) {
          if (step.kind === 'done') ended = true;
          else if (step.stage === stage) calling.abort();
        }
      } catch {
        // The one who calls it off hears no more of it.
      }
      expect(ended).toBe(false);
      expect(await statements(client, round)).toBe(0);
    }
    const stored = await follow(await client.intake.run(choiceOf(round, workbook)));
    expect(stored.report.stored).toBe(rows);
    expect(await statements(client, round)).toBe(rows);
  }, 120_000);

  it('that cannot be read is refused with the same word as a small one', async () => {
    const { folder, client, round } = await begun();
    const broken = join(folder, 'ødelagt.xlsx');
    writeFileSync(broken, Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(400_000, 7)]));
    const reading = follow(await client.intake.run(choiceOf(round, broken)));
    expect(await codeOf(reading)).toBe('unreadable-file');
    const long = join(folder, 'lang.csv');
    writeFileSync(long, `Navn;Merknad\n${'Hamar;ja\n'.repeat(60_000)}`);
    const headless = follow(await client.intake.preview(choiceOf(round, long)));
    expect(await codeOf(headless)).toBe('headings-missing');
    expect(await statements(client, round)).toBe(0);
  }, 120_000);

  it('gives an account of each refused row, wherever it stands', async () => {
    const { folder, client, round } = await begun();
    const mixed = join(folder, 'blandet.csv');
    const lines = Array.from({ length: 6000 }, (_, at) =>
      at % 3 === 0 ? `Ingensteds;nei ${String(at)}` : `Hamar;${'ord '.repeat(14)}${String(at)}`,
    );
    writeFileSync(mixed, `Kommune;Opplysning\n${lines.join('\n')}\n`);
    const { report } = await follow(await client.intake.run(choiceOf(round, mixed)));
    expect(report).toMatchObject({ rows: 6000, stored: 4000, refused: 2000, units: 1 });
    expect(report.refusals.map((one) => one.row)).toEqual(
      Array.from({ length: 2000 }, (_, at) => 3 * at + 2),
    );
    expect(await statements(client, round)).toBe(4000);
  }, 120_000);
});
