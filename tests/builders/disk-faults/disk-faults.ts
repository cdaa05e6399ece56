import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { logReader } from '../../../electron/store/log-table.ts';
import { openMappingFile, rebuild } from '../../../electron/store/mapping-file.ts';
import { checkLog } from '../../../electron/store/verify-log.ts';
import { refusalCode } from '../../../shared/lib/refusal-code.ts';
import { verifyReleaseFolder } from '../../../electron/verifier/verify-release-folder.ts';
import { fastFolder } from '../fast-folder.ts';
import { smallMapping } from '../small-mapping.ts';
import { faultTold, type FaultTold } from './fault-told.ts';

const script = fileURLToPath(new URL('work.ts', import.meta.url));

/** Which call fails, how, and the how-manieth of it. */
export type Fault = { readonly call: string; readonly error: string; readonly at: number };

/** Only the store makes these calls: Node itself makes none on its way up. */
export const storeCalls = [
  'pwrite64',
  'fdatasync',
  'fsync',
  'ftruncate',
  'pread64',
  'rename',
  'link',
  'unlink',
  'mkdir',
];
export const errors = ['EIO', 'ENOSPC', 'EACCES'];

/** What came of the work while a call failed. */
export type Faulted = {
  /** False where the work was over before so many calls were made. */
  readonly hit: boolean;
  readonly told: readonly FaultTold[];
  /** What was not as it should be, in words. */
  readonly wrong: readonly string[];
};

function run(
  record: string,
  { call, error, at }: Fault,
  mapping: string,
  out: string,
): Promise<string> {
  const how = ['-f', '-qq', '--seccomp-bpf', '-e', 'signal=none', '-e', `trace=${call}`];
  const inject = ['-e', `inject=${call}:error=${error}:when=${at}`, '-s', '0', '-o', record];
  const what = [process.execPath, '--no-warnings', script, mapping, out];
  return new Promise((resolve, reject) => {
    const child = spawn('strace', [...how, ...inject, ...what], {
      env: { ...process.env, UV_USE_IO_URING: '0' },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += String(chunk);
    });
    child.on('error', (reason) =>
      reject(
        new Error(
          `strace could not be started; on Debian: apt-get install strace (${reason.message})`,
        ),
      ),
    );
    child.on('close', () => resolve(said));
  });
}

/** In: the mapping after the work, and what the work said. Out: what is not as it should be. */
async function look(
  mapping: string,
  out: string,
  told: readonly FaultTold[],
): Promise<readonly string[]> {
  const wrong = told.flatMap((one) => {
    if (one.kind === 'unnamed') return [`${one.step}: ${one.error}`];
    const named = one.kind !== 'refused' || refusalCode.safeParse(one.code).success;
    return named ? [] : [`${one.step}: ${JSON.stringify(one)}`];
  });
  const acknowledged = Math.max(0, ...told.map((one) => ('n' in one ? one.n : 0)));
  const file = openMappingFile(mapping);
  try {
    const { n } = file.memory();
    if (n < acknowledged) wrong.push(`${acknowledged - n} acknowledged events are lost`);
    const check = checkLog({ signatures: true });
    wrong.push(
      ...logReader(file.handle)
        .after(0, 100_000)
        .flatMap((row) => check.next(row))
        .map((one) => one.reason),
    );
    const kept = file.memory();
    if (!isDeepStrictEqual(rebuild(file.handle), kept))
      wrong.push('the state does not follow from the log');
  } finally {
    file.close();
  }
  const release = join(out, 'utgivelse');
  const exported = told.some((one) => one.kind === 'done' && one.step === 'export');
  if (exported && !existsSync(release)) wrong.push('the exported release is not there');
  if (existsSync(release) && !(await verifyReleaseFolder(release)).valid)
    wrong.push('a release folder is half there');
  return wrong;
}

/** Machinery for one test: a prepared mapping, and how to work on a copy of it while a call fails. */
export type FaultBench = {
  readonly under: (fault: Fault) => Promise<Faulted>;
  readonly end: () => void;
};

/** Out: the machinery. */
export async function faultBench(): Promise<FaultBench> {
  const folder = mkdtempSync(join(fastFolder(), 'grenseland-feil-'));
  const prepared = await smallMapping(folder);
  return {
    under: async (fault) => {
      const place = mkdtempSync(join(folder, 'kopi-'));
      const [mapping, out, record] = [
        join(place, 'prøve.grenseland'),
        join(place, 'ut'),
        join(place, 'opptak'),
      ];
      try {
        cpSync(prepared, mapping);
        mkdirSync(out);
        const said = await run(record, fault, mapping, out);
        const told = said
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => faultTold.parse(JSON.parse(line)));
        const hit = readFileSync(record, 'latin1').includes('(INJECTED)');
        return { hit, told, wrong: await look(mapping, out, told) };
      } finally {
        rmSync(place, { recursive: true, force: true });
      }
    },
    end: () => rmSync(folder, { recursive: true, force: true }),
  };
}
