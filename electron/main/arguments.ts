import { resolve } from 'node:path';

/**
 * In: the process's arguments, whether the program is packaged, and the folder it is loaded from.
 * Out: the arguments that are meant for it; in development Electron's own and the folder go before.
 */
export function argumentsAfterProgram(
  argv: readonly string[],
  packaged: boolean,
  appFolder: string,
): readonly string[] {
  if (packaged) return argv.slice(1);
  const folder = argv.findIndex(
    (arg, index) => index > 0 && !arg.startsWith('-') && resolve(arg) === resolve(appFolder),
  );
  return argv.slice(folder < 0 ? 1 : folder + 1);
}
