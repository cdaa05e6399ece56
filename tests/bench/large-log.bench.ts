import { execFileSync } from 'node:child_process';
import { generateKeyPairSync, sign, verify } from 'node:crypto';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Signatures } from '../../electron/store/log-check/check-log-beside.ts';
import { openMappingFile } from '../../electron/store/mapping-file.ts';
import { finishOpening } from '../../electron/store/finish-opening.ts';
import { overruledUnits } from '../../electron/store/precedents/overruled.ts';
import { queueView } from '../../electron/store/views-queue.ts';
import type { Asker } from '../../shared/projections/withheld.ts';
import { openDatabase } from '../../electron/store/sql/open-database.ts';
import { releasesIn } from '../../electron/store/releases-in-file.ts';
import { verifyMapping } from '../../electron/store/verify-mapping.ts';
import type { Figure } from '../../scripts/bench/table.mjs';
import { makeLargeLog } from '../builders/large-log.ts';
import { unfollowed } from '../builders/unfollowed.ts';
import { quantile, spread } from './side-by-side.ts';
import { workWhileChecked } from './while-checked.ts';

export const name = 'log of 1,000,000 events';

const events = 1_000_000;
const units = 3_570;
const record: Asker = { kind: 'record' };

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

/** How long something took, and how long all threads together were at work, in milliseconds. */
type Taken = { readonly ms: number; readonly worked: number };

async function verified(path: string, signatures: Signatures): Promise<Taken> {
  const before = process.cpuUsage();
  const begun = performance.now();
  const { handle, close } = openDatabase(path);
  try {
    const view = await verifyMapping(handle, path, () => releasesIn(handle), signatures);
    if (!view.valid) throw new Error('The log does not hold');
    const { user, system } = process.cpuUsage(before);
    return { ms: performance.now() - begun, worked: (user + system) / 1000 };
  } finally {
    close();
  }
}

/** How long a signature takes to check by itself, in microseconds: what every signature of a log takes at the least. */
function eachSignature(): number {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const bytes = Buffer.alloc(600, 'a');
  const signature = sign(null, bytes, privateKey);
  const rounds = 5_000;
  const begun = performance.now();
  for (let at = 0; at < rounds; at += 1) verify(null, bytes, publicKey, signature);
  return ((performance.now() - begun) * 1000) / rounds;
}

type Opened = { readonly ms: number; readonly megabytes: number; readonly rest: number };

/** Opened as a window does: what came last is checked, the queue is there, and the rest is checked while it is in use. */
async function opened(path: string): Promise<Opened> {
  const before = process.memoryUsage.rss();
  const begun = performance.now();
  const file = openMappingFile(path, undefined, 'tail');
  try {
    const memory = file.memory();
    const [round] = memory.mapping.rounds;
    if (round === undefined) throw new Error('There is a round');
    const beside = {
      drafted: new Set<string>(),
      overruled: overruledUnits(memory, record, round.id),
    };
    if (queueView(memory, round, beside, record).rows.length !== units)
      throw new Error('The queue is not there');
    const ms = performance.now() - begun;
    const megabytes = (process.memoryUsage.rss() - before) / 1_048_576;
    if (file.rest !== null) await finishOpening(file, file.rest, unfollowed);
    return { ms, megabytes, rest: performance.now() - begun - ms };
  } finally {
    file.close();
  }
}

/** Verifies and opens a mapping whose log has a million events, and works in it while it is read and checked. */
export async function run(): Promise<Figure[]> {
  const path = await largeLog();
  // The first reading brings the file into memory, for both sides.
  sha256sum(path);
  const sums = [sha256sum(path), sha256sum(path)];
  const sum = Math.min(...sums);
  const heads = await verified(path, 'heads');
  const all = await verified(path, 'all');
  // The first time all of it is checked before it is shown, and what opens it quickly is stored.
  await opened(path);
  const { ms, megabytes, rest } = await opened(path);
  const against = ({ ms: took, worked }: Taken): string =>
    `${(took / 1000).toFixed(1)} s against ${(sum / 1000).toFixed(1)} s for sha256sum of the file; all threads together worked ${(worked / 1000).toFixed(1)} s`;
  const working = await workWhileChecked(path);
  const alone = eachSignature();
  return [
    {
      figure: 'verified, last signature of each author ÷ sha256sum',
      target: 2,
      reached: heads.ms / sum,
      unit: '×',
      note: against(heads),
    },
    {
      figure: 'verified, every signature ÷ sha256sum',
      target: 2,
      reached: all.ms / sum,
      unit: '×',
      note: `${against(all)}; a million Ed25519 signatures, ${alone.toFixed(0)} µs each on one core and nothing else done`,
    },
    {
      figure: 'opened to a queue',
      target: 500,
      reached: ms,
      unit: 'ms',
      note: `${String(Math.round(megabytes))} MB of memory; the rest read and checked in ${(rest / 1000).toFixed(1)} s while it is in use`,
    },
    {
      figure: 'front page, no entry read yet',
      target: 200,
      reached: working.front,
      unit: 'ms',
      note: `the lists in ${working.lists.toFixed(0)} ms; what needs every entry in ${(working.waited / 1000).toFixed(1)} s after the opening`,
    },
    {
      figure: 'next entry while it is read and checked, p95',
      target: 50,
      reached: quantile(working.entries, 0.95),
      unit: 'ms',
      note: spread(working.entries, 'ms'),
    },
    {
      figure: 'judgement saved while it is read and checked, p95',
      target: 50,
      reached: quantile(working.judgements, 0.95),
      unit: 'ms',
      note: spread(working.judgements, 'ms'),
    },
  ];
}
