import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isoDate } from '../../shared/lib/ids.ts';
import type { Figure } from '../../scripts/bench/table.mjs';
import { writeLargeWorkbook } from './large-workbook.ts';
import { median, sideBySide, spread } from './side-by-side.ts';
import { startStore, type RunningStore } from './store-process.ts';

export const name = 'import of 100,000 rows';

const rows = 100_000;
const rounds = 9;
const passphrase = 'fire ville hester';

/** One pass over every cell, as fast as openpyxl goes. Prints the seconds it took, its own start aside. */
const onePass = `
import sys, time, warnings
import openpyxl
warnings.simplefilter('ignore')
begun = time.perf_counter()
book = openpyxl.load_workbook(sys.argv[1], read_only=True, data_only=True)
count = sum(1 for sheet in book for _ in sheet.iter_rows(values_only=True))
print(time.perf_counter() - begun)
assert count == ${String(rows + 1)}
`;

function openpyxlPass(workbook: string): number {
  const python = process.env['GRENSELAND_PYTHON'] ?? 'python3';
  return Number(String(execFileSync(python, ['-c', onePass, workbook]))) * 1000;
}

/** Asks the store for the queue over and over. Out: how to stop, which gives the longest wait in milliseconds. */
function askMeanwhile({ client }: RunningStore, round: Parameters<typeof client.reading.queue>[0]) {
  const stopping = new AbortController();
  const longest = (async () => {
    let most = 0;
    while (!stopping.signal.aborted) {
      const asked = performance.now();
      await client.reading.queue(round);
      most = Math.max(most, performance.now() - asked);
      await new Promise((resolve) => {
        setTimeout(resolve, 20);
      });
    }
    return most;
  })();
  return (): Promise<number> => {
    stopping.abort();
    return longest;
  };
}

async function importOnce(workbook: string, waits: number[]): Promise<number> {
  const home = mkdtempSync(join(tmpdir(), 'grenseland-bench-'));
  const store = await startStore(home);
  const { client } = store;
  try {
    await client.session.createAdviser({ name: 'Kari Nordmann', title: '', passphrase });
    const mapping = await client.mapping.create({
      file: join(home, 'stor.grenseland'),
      round: {
        name: 'Kartlegging 2015',
        registerDate: isoDate.parse('2015-01-01'),
        units: 'kommuner',
        codebook: 'tjenester-2015',
        second: 'none',
        signatures: 1,
      },
    });
    const round = mapping?.rounds[0]?.id;
    if (round === undefined) throw new Error('no round');
    const stop = askMeanwhile(store, { round });
    const begun = performance.now();
    const choice = { round, file: workbook, sheet: null, columns: {}, source: null };
    let stored = 0;
    for await (const step of await client.intake.run(choice))
      if (step.kind === 'done') stored = step.report.stored;
    const took = performance.now() - begun;
    waits.push(await stop());
    if (stored !== rows) throw new Error(`${String(stored)} rows were stored`);
    return took;
  } finally {
    await store.close();
    rmSync(home, { recursive: true, force: true });
  }
}

/** Reads, interprets and stores a workbook in a store just started, against a mere reading of it by openpyxl. */
export async function run(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'grenseland-bench-'));
  const workbook = join(folder, 'intervjuer.xlsx');
  const waits: number[] = [];
  try {
    writeLargeWorkbook(workbook, rows);
    const { one, other } = await sideBySide(
      rounds,
      () => importOnce(workbook, waits),
      () => openpyxlPass(workbook),
    );
    return [
      {
        figure: 'read, interpret and store ÷ openpyxl read_only',
        target: 1 / 8,
        reached: median(one) / median(other),
        unit: '×',
        note: `${spread(one, 'ms')} ÷ ${spread(other, 'ms')}`,
      },
      {
        figure: 'longest wait for the queue meanwhile',
        target: 250,
        reached: median(waits),
        unit: 'ms',
        note: `the longest of each import: ${spread(waits, 'ms')}`,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
