import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { runCommand, type Ended } from '../../electron/cli/run-command.ts';
import { createProgram } from '../../electron/store/program.ts';
import { passphrase } from './open-program.ts';
import { silentHost } from './silent-host.ts';

/** One call of the terminal: the words, and what it ended with. */
export type Call = (...words: readonly string[]) => Promise<Ended>;

/** A terminal of its own for one test, in this process. In: a folder for its keys. Out: how to call it. */
export function openTerminal(folder: string): Call {
  const program = createProgram({
    home: join(folder, 'hjem'),
    host: silentHost,
    resume: null,
    onSession: () => undefined,
    terminal: true,
  });
  onTestFinished(() => program.close());
  return (...words) => runCommand(program, words, { passphrase, progress: () => undefined });
}
