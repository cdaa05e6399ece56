import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { logReader } from '../../../electron/store/log-table.ts';
import { openMappingFile, rebuild } from '../../../electron/store/mapping-file.ts';
import { checkLog } from '../../../electron/store/verify-log.ts';
import { refusalCode } from '../../../shared/lib/refusal-code.ts';
import { verifyReleaseFolder } from '../../../electron/verifier/verify-release-folder.ts';
import { allStates } from '../all-states.ts';
import { fastFolder } from '../fast-folder.ts';
import { smallMapping } from '../small-mapping.ts';
import { faultTold, type FaultTold } from './fault-told.ts';
import { pathsIn, traced } from './traced.ts';

const script = fileURLToPath(new URL('work.ts', import.meta.url));

/** Which call fails, how, and the how-manieth of it; `on`: all after it as well. */
export type Fault = {
  readonly call: string;
  readonly error: string;
  readonly at: number;
  readonly on?: boolean;
};

/** The calls that are made to fail, each of them only where it is made on what the store keeps, writes or exports. */
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
  'openat',
  'write',
  'read',
  'close',
  'statx',
  'newfstatat',
  'lstat',
  'access',
  'getdents64',
  'fcntl',
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
    const kept = allStates(file.memory());
    if (!isDeepStrictEqual(allStates(rebuild(file.handle)), kept))
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

/** Where one piece of work is done: always the same place, since the calls are known by the paths in it. */
type Bench = { readonly place: string; readonly mapping: string; readonly out: string };

async function work(
  { place, mapping, out }: Bench,
  prepared: string,
  how: readonly string[],
  paths: readonly string[],
): Promise<{ readonly said: string; readonly record: string }> {
  rmSync(place, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  cpSync(prepared, mapping);
  const [record, cache] = [`${place}.opptak`, `${place}.oversatt`];
  const what = [process.execPath, '--no-warnings', script, mapping, out];
  const said = await traced([...how, '-o', record], paths, what, cache);
  return { said, record: readFileSync(record, 'latin1') };
}

/** Out: the machinery. */
export async function faultBench(): Promise<FaultBench> {
  const folder = mkdtempSync(join(fastFolder(), 'grenseland-feil-'));
  const prepared = await smallMapping(folder);
  const place = join(folder, 'sted');
  const bench = { place, mapping: join(place, 'prøve.grenseland'), out: join(place, 'ut') };
  const whole = await work(bench, prepared, ['-xx', '-e', 'trace=%file,%desc'], []);
  const paths = pathsIn(whole.record, place);
  return {
    under: async ({ call, error, at, on = false }) => {
      const inject = `inject=${call}:error=${error}:when=${at}${on ? '+' : ''}`;
      const how = ['--seccomp-bpf', '-s', '0', '-e', `trace=${call}`, '-e', inject];
      const { said, record } = await work(bench, prepared, how, paths);
      const told = said
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => faultTold.parse(JSON.parse(line)));
      const hit = record.includes('(INJECTED)');
      return { hit, told, wrong: await look(bench.mapping, bench.out, told) };
    },
    end: () => rmSync(folder, { recursive: true, force: true }),
  };
}
