import { resolve } from 'node:path';

/** What the program was started for. */
export type LaunchMode =
  /** A window, on this mapping or on none. */
  | { readonly kind: 'window'; readonly file: string | null }
  /** `--cli COMMAND …`: no window; a command of the terminal. */
  | { readonly kind: 'terminal'; readonly args: readonly string[] }
  /** `--check-start`: opens a window, waits until page and store are there, says so and ends. */
  | { readonly kind: 'check' };

const ending = '.grenseland';

/**
 * In: the arguments after the executable (and, in development, the program's folder), and the folder
 * relative paths start from. Out: what to do. Switches of Chromium's own are passed over.
 */
export function launchMode(args: readonly string[], folder: string): LaunchMode {
  const cli = args.indexOf('--cli');
  if (cli >= 0) return { kind: 'terminal', args: args.slice(cli + 1) };
  if (args.includes('--check-start')) return { kind: 'check' };
  const file = args.findLast((arg) => !arg.startsWith('-') && arg.endsWith(ending));
  return { kind: 'window', file: file === undefined ? null : resolve(folder, file) };
}
