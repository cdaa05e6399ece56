import { spawn } from 'node:child_process';

const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** Stands in a path for the number of the process, which the names of what is not finished are made of. */
const processNumber = '{prosess}';
const withNumber = (path: string): string => path.split(processNumber).map(quoted).join('$$');

/**
 * Runs a program under `strace`. In: how it is traced, only the calls on which paths (all where there are none), and the
 * program. Out: what it said on standard output. The shell becomes the program itself, so that it knows its number.
 */
export function traced(
  how: readonly string[],
  paths: readonly string[],
  what: readonly string[],
  cache: string,
): Promise<string> {
  const only = paths.flatMap((path) => ['-P', withNumber(path)]);
  const line = [
    'exec strace -D -f -qq -e signal=none',
    ...how.map(quoted),
    ...only,
    ...what.map(quoted),
  ];
  return new Promise((resolve, reject) => {
    const child = spawn('sh', ['-c', line.join(' ')], {
      // Node translates the program once, not each time.
      env: { ...process.env, UV_USE_IO_URING: '0', NODE_COMPILE_CACHE: cache },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += String(chunk);
    });
    child.on('error', reject);
    child.on('close', (code) => {
      const missing = 127;
      if (code === missing)
        reject(new Error('strace could not be started; on Debian: apt-get install strace'));
      else resolve(said);
    });
  });
}

const word = /"((?:\\x[0-9a-f]{2})+)"/g;
const first = /^(\d+) /;

/** In: what `strace -f -xx` wrote of a program, and a folder. Out: every path in it that the program has named. */
export function pathsIn(record: string, folder: string): readonly string[] {
  const number = first.exec(record)?.[1] ?? '';
  const named = [...record.matchAll(word)].map(([, hex = '']) =>
    Buffer.from(hex.replaceAll(String.raw`\x`, ''), 'hex').toString('utf8'),
  );
  const own = named.filter((path) => path.startsWith(`${folder}/`));
  return [...new Set(own)].map((path) => path.replaceAll(`ny-${number}`, `ny-${processNumber}`));
}
