import { homedir } from 'node:os';
import { homeFolder } from '../host/home.ts';
import { runAndPrint } from './end.ts';
import { terminalHost } from './terminal-host.ts';

/** The terminal on Node alone: there is no key store. */
export async function runStandalone(words: readonly string[]): Promise<void> {
  const home = homeFolder(process.env, process.platform, homedir());
  process.exitCode = await runAndPrint(home, terminalHost(), words);
}
