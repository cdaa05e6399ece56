import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { backupsIn } from '../../electron/store/backups/backup-place.ts';
import { printOf } from '../../electron/store/backups/holdings.ts';
import { makeBackupNow } from '../../electron/store/backups/make-backup.ts';
import { proveCopy } from '../../electron/store/backups/prove-copy.ts';
import { openMappingFile } from '../../electron/store/mapping-file.ts';
import { fastFolder } from './fast-folder.ts';
import { smallMapping } from './small-mapping.ts';

/** What the program that makes backups says, one JSON object a line. */
const backupTold = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('begun') }),
  z.strictObject({ kind: z.literal('made') }),
  z.strictObject({ kind: z.literal('refused'), code: z.string(), message: z.string() }),
]);
export type BackupTold = z.infer<typeof backupTold>;

/** What came of backups that were made in bad luck. */
export type Troubled = {
  readonly told: readonly BackupTold[];
  /** The backups that there were before, and are gone. */
  readonly gone: readonly string[];
  /** Those that have the name of a backup, and do not hold what it says. */
  readonly unproven: readonly string[];
  /** What else lies there but backups and the note that says whose they are. */
  readonly left: readonly string[];
  /** The same after the next backup that nothing stands in the way of. */
  readonly leftAfterNext: readonly string[];
};

const script = fileURLToPath(new URL('backing-up.ts', import.meta.url));

/** Runs the program, and kills it where that is asked for, so long after it has begun. In milliseconds. */
function run(command: readonly string[], killAfter: number | null): Promise<readonly BackupTold[]> {
  const [program = '', ...words] = command;
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, {
      env: { ...process.env, UV_USE_IO_URING: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.on('data', (chunk) => {
      if (said === '' && killAfter !== null) setTimeout(() => child.kill('SIGKILL'), killAfter);
      said += String(chunk);
    });
    child.on('error', reject);
    child.on('close', () => {
      const lines = said.split('\n').filter((line) => line !== '');
      resolve(lines.map((line) => backupTold.parse(JSON.parse(line))));
    });
  });
}

/** A system call that fails, and from its how-manieth on. */
type Failing = { readonly call: string; readonly error: string; readonly from: number };

const failing = ({ call, error, from }: Failing): readonly string[] => [
  'strace',
  '-f',
  '-qq',
  '--seccomp-bpf',
  '-e',
  'signal=none',
  '-e',
  `trace=${call}`,
  '-e',
  `inject=${call}:error=${error}:when=${from}+`,
  '-s',
  '0',
  '-o',
  '/dev/null',
];

function isProven(path: string, print: string): boolean {
  try {
    return printOf(proveCopy(path, null).holdings) === print;
  } catch {
    return false;
  }
}

const others = (folder: string): readonly string[] => {
  const backups = new Set(backupsIn(folder).map((one) => one.path));
  return readdirSync(folder).filter(
    (name) => name !== 'om.json' && !backups.has(join(folder, name)),
  );
};

/** A mapping with a backup, on which the program is let loose as often as one likes; each time on a copy. */
export type TroubledBackups = {
  /** With a system call failing from its how-manieth on, or killed after so many milliseconds. */
  readonly under: (trouble: Failing | { readonly killAfter: number }) => Promise<Troubled>;
  readonly end: () => void;
};

/** Out: the machinery. */
export async function troubledBackups(): Promise<TroubledBackups> {
  const folder = mkdtempSync(join(fastFolder(), 'grenseland-kopier-'));
  const prepared = await smallMapping(folder);
  const first = openMappingFile(prepared);
  const copies = join(folder, 'kopier');
  makeBackupNow({ handle: first.handle, file: prepared, root: copies, cause: 'import' });
  first.close();
  return {
    under: async (trouble) => {
      const place = mkdtempSync(join(folder, 'en-'));
      const [mapping, root] = [join(place, 'prøve.grenseland'), join(place, 'kopier')];
      try {
        cpSync(prepared, mapping);
        cpSync(copies, root, { recursive: true });
        const own = join(root, readdirSync(root)[0] ?? '');
        const before = backupsIn(own);
        const what = [process.execPath, '--no-warnings', script, mapping, root];
        const told =
          'killAfter' in trouble
            ? await run([...what, 'without-end'], trouble.killAfter)
            : await run([...failing(trouble), ...what, 'once'], null);
        const found = backupsIn(own);
        const left = others(own);
        const unproven = found
          .filter((one) => !isProven(one.path, one.print))
          .map((one) => one.path);
        const file = openMappingFile(mapping);
        const next = makeBackupNow({ handle: file.handle, file: mapping, root, cause: 'hand' });
        file.close();
        if (!isProven(next.path, next.print)) throw new Error('The next backup does not hold');
        return {
          told,
          gone: before
            .filter((one) => found.every((other) => other.print !== one.print))
            .map((one) => one.path),
          unproven,
          left,
          leftAfterNext: others(own),
        };
      } finally {
        rmSync(place, { recursive: true, force: true });
      }
    },
    end: () => rmSync(folder, { recursive: true, force: true }),
  };
}
