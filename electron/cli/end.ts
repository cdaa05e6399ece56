import { createProgram } from '../store/program.ts';
import type { Host } from '../host/host.ts';
import type { Program } from '../host/program-options.ts';
import { refusedEnd, runCommand, type Ended } from './run-command.ts';
import { tellChecking, type TellChecking } from './tell-checking.ts';

const written = (stream: NodeJS.WriteStream, text: string): Promise<void> =>
  new Promise((resolve) => {
    if (text === '') resolve();
    else stream.write(text, () => resolve());
  });

async function run(
  home: string,
  host: Host,
  words: readonly string[],
  { onChecked, end }: TellChecking,
): Promise<Ended> {
  let program: Program;
  try {
    const onSession = (): void => undefined;
    program = createProgram({
      home,
      host,
      resume: null,
      onSession,
      terminal: true,
      onTrouble: (sentence) => process.stderr.write(`${sentence}\n`),
      onChecked,
    });
  } catch (error) {
    return refusedEnd(error);
  }
  const ended = await runCommand(program, words, {
    passphrase: process.env['GRENSELAND_PASSPHRASE'] || null,
    progress: (line) => process.stderr.write(`${line}\n`),
  });
  // A log that does not hold is refused in the middle of a line.
  end();
  await program.close();
  return ended;
}

/**
 * Runs one call and prints what came of it: one JSON object on standard output, all else on standard error.
 * In: profile folder, host, words. Out: the exit code.
 */
export async function runAndPrint(
  home: string,
  host: Host,
  words: readonly string[],
): Promise<number> {
  const { output, words: said, exit } = await run(home, host, words, tellChecking(process.stderr));
  await written(process.stderr, said === '' ? '' : `${said}\n`);
  await written(process.stdout, `${JSON.stringify(output)}\n`);
  return exit;
}
