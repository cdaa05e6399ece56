import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Signatures } from '../../electron/store/log-check/check-log-beside.ts';
import { openMappingFile } from '../../electron/store/mapping-file.ts';
import { readRound } from '../../electron/store/readings.ts';
import { openDatabase } from '../../electron/store/sql/open-database.ts';
import { load } from '../../electron/store/mapping-file.ts';
import { verifyMapping } from '../../electron/store/verify-mapping.ts';
import type { Figure } from '../../scripts/bench/table.mjs';
import { makeLargeLog } from '../builders/large-log.ts';

export const name = 'log of 1,000,000 events';

const events = 1_000_000;
const units = 3_570;

/** Made once on a machine: a million events are signed one by one, which takes minutes. */
async function largeLog(): Promise<string> {
  const folder = join(tmpdir(), 'grenseland-bench-cache');
  const path = join(folder, `logg-1-${String(events)}-${String(units)}.grenseland`);
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  await makeLargeLog(`${path}.under-arbeid`, { units, events });
  renameSync(`${path}.under-arbeid`, path);
  return path;
}

function sha256sum(path: string): number {
  const begun = performance.now();
  execFileSync('sha256sum', [path]);
  return performance.now() - begun;
}

async function verified(path: string, signatures: Signatures): Promise<number> {
  const begun = performance.now();
  const { handle, close } = openDatabase(path);
  try {
    const releases = () => load(handle).mapping.releases;
    const view = await verifyMapping(handle, path, releases, signatures);
    if (!view.valid) throw new Error('The log does not hold');
    return performance.now() - begun;
  } finally {
    close();
  }
}

function opened(path: string): { readonly ms: number; readonly megabytes: number } {
  const before = process.memoryUsage.rss();
  const begun = performance.now();
  const file = openMappingFile(path);
  try {
    const [round] = file.memory().mapping.rounds;
    if (round === undefined || readRound(file.memory(), round).length !== units)
      throw new Error('The queue is not there');
    const ms = performance.now() - begun;
    return { ms, megabytes: (process.memoryUsage.rss() - before) / 1_048_576 };
  } finally {
    file.close();
  }
}

/** Verifies and opens a mapping whose log has a million events. */
export async function run(): Promise<Figure[]> {
  const path = await largeLog();
  // The first reading brings the file into memory, for both sides.
  sha256sum(path);
  const sums = [sha256sum(path), sha256sum(path)];
  const sum = Math.min(...sums);
  const heads = await verified(path, 'heads');
  const all = await verified(path, 'all');
  const { ms, megabytes } = opened(path);
  const against = (took: number): string =>
    `${(took / 1000).toFixed(1)} s against ${(sum / 1000).toFixed(1)} s for sha256sum of the file`;
  return [
    {
      figure: 'verified, last signature of each author ÷ sha256sum',
      target: 2,
      reached: heads / sum,
      unit: '×',
      note: against(heads),
    },
    {
      figure: 'verified, every signature ÷ sha256sum',
      target: 2,
      reached: all / sum,
      unit: '×',
      note: `${against(all)}; a million Ed25519 signatures, one by one`,
    },
    {
      figure: 'opened to a queue',
      target: 500,
      reached: ms,
      unit: 'ms',
      note: `${String(Math.round(megabytes))} MB of memory`,
    },
  ];
}
