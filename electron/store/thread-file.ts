import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Where a thread's program lies: beside the file that starts it in the sources, and one of the chunks in or below the
 * bundle's folder in the built program. In: the folder of the file that starts it, and the thread's name. Out: its
 * path; null where there is none.
 */
export function threadFile(folder: string, name: string): string | null {
  const source = join(folder, `${name}.ts`);
  const built = [join(folder, `${name}.mjs`), join(folder, '..', `${name}.mjs`)];
  return [source, ...built].find((path) => existsSync(path)) ?? null;
}

/** As `threadFile`, for what cannot be done otherwise. Error: where there is none, the program was not built whole. */
export function neededThreadFile(folder: string, name: string): string {
  const file = threadFile(folder, name);
  if (file === null) throw new Error(`The thread ${name} is missing`);
  return file;
}
