import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fastFolder } from '../fast-folder.ts';
import type { DiskChange } from './disk-change.ts';
import { diskChanges, watched } from './disk-changes.ts';
import type { Job } from './jobs.ts';
import { callsOf } from './strace-lines.ts';

/** How SQLite is told to sync. */
export type Synchronous = 'FULL' | 'NORMAL';

const script = fileURLToPath(new URL('job.ts', import.meta.url));

/**
 * Runs a job under `strace`. In: which, and how SQLite is to sync. Out: the folder it worked in, gone by now, and all
 * that it did there. Error: throws where the job failed, or where nothing may be traced here.
 */
export function recordJob(
  job: Job,
  synchronous: Synchronous = 'FULL',
): { readonly root: string; readonly changes: readonly DiskChange[] } {
  const folder = mkdtempSync(join(fastFolder(), 'grenseland-opptak-'));
  const root = join(folder, 'disk');
  const record = join(folder, 'opptak');
  mkdirSync(root);
  const how = ['-f', '-qq', '--seccomp-bpf', '-e', 'signal=none', '-e', `trace=${watched}`];
  const what = [process.execPath, '--no-warnings', script, root, job, synchronous];
  try {
    const done = spawnSync('strace', [...how, '-xx', '-s', '100000000', '-o', record, ...what], {
      env: { ...process.env, UV_USE_IO_URING: '0' },
      maxBuffer: 1 << 30,
      encoding: 'utf8',
    });
    if (done.error !== undefined)
      throw new Error(
        `strace could not be started; on Debian: apt-get install strace (${done.error.message})`,
      );
    if (done.status !== 0)
      throw new Error(
        `The job «${job}» failed, or nothing may be traced on this machine:\n${done.stderr}`,
      );
    return { root, changes: [...diskChanges(callsOf(linesOf(record)), root)] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const linesOf = (path: string): readonly string[] => readFileSync(path, 'latin1').split('\n');
