import { createProgram } from '../store/program.ts';
import type { Host } from '../host/host.ts';
import { runCommand } from './run-command.ts';

const written = (stream: NodeJS.WriteStream, text: string): Promise<void> =>
  new Promise((resolve) => {
    if (text === '') resolve();
    else stream.write(text, () => resolve());
  });

/**
 * Runs one call and prints what came of it: one JSON object on standard output, all else on standard error.
 * In: profile folder, host, words. Out: the exit code.
 */
export async function runAndPrint(
  home: string,
  host: Host,
  words: readonly string[],
): Promise<number> {
  const program = createProgram({ home, host, resume: null, onSession: () => undefined });
  const {
    output,
    words: said,
    exit,
  } = await runCommand(program, words, {
    passphrase: process.env['GRENSELAND_PASSPHRASE'] || null,
    progress: (line) => process.stderr.write(`${line}\n`),
  });
  await program.close();
  await written(process.stderr, said === '' ? '' : `${said}\n`);
  await written(process.stdout, `${JSON.stringify(output)}\n`);
  return exit;
}
