import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { electronEnv, ensureElectron } from '../../scripts/setup/electron.mjs';
import { projectRoot } from '../../scripts/setup/places.mjs';

// Under the time of a test, so that one that is stuck is told of by name.
const patienceMs = 120_000;

/** What a call of the terminal ended with: the one JSON object, and the exit code. */
export type TerminalEnd = {
  readonly exit: number | null;
  readonly json: unknown;
  readonly stdout: string;
};

/** A terminal with its own profile folder. In: the folder, and what to set or take away. Out: a function from words to the end. */
export async function terminalIn(
  home: string,
  extra: Readonly<Record<string, string | undefined>> = {},
): Promise<(...words: readonly string[]) => Promise<TerminalEnd>> {
  const env = {
    ...electronEnv(await ensureElectron()),
    GRENSELAND_HOME: home,
    GRENSELAND_PASSPHRASE: 'fire ville hester',
    ...extra,
  };
  return (...words) =>
    new Promise((resolve, reject) => {
      const child = spawn(
        process.execPath,
        [join(projectRoot, 'out', 'store', 'cli.mjs'), ...words],
        {
          env,
          stdio: ['ignore', 'pipe', 'pipe'],
          timeout: patienceMs,
          killSignal: 'SIGKILL',
        },
      );
      let stdout = '';
      let stderr = '';
      child.stdout.on('data', (chunk) => (stdout += String(chunk)));
      child.stderr.on('data', (chunk) => (stderr += String(chunk)));
      child.on('error', reject);
      child.on('close', (exit, signal) => {
        try {
          resolve({ exit, stdout, json: JSON.parse(stdout) });
        } catch {
          const ended = signal === null ? `exit code ${String(exit)}` : `ended by ${signal}`;
          const said = `${stdout.slice(0, 300)} | ${stderr.slice(-300)}`;
          reject(new Error(`${words[0] ?? ''}: not one JSON object, ${ended}: ${said}`));
        }
      });
    });
}
