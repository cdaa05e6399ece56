import { closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync } from 'node:fs';

/** In: a file or a folder. Out: nothing; what was written to it is on the disk. Errors: those of the file system. */
export function toDisk(path: string, flags: 'r' | 'r+' = 'r'): void {
  const descriptor = openSync(path, flags);
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

const withoutLinks = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'];

/**
 * Gives a finished file its name. link, unlike rename, refuses to replace a file that somebody made in the meantime;
 * some file systems lack it. In: both paths, in one folder. Error: `EEXIST` where the name is taken.
 */
export function giveName(temporary: string, file: string): void {
  try {
    linkSync(temporary, file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!withoutLinks.includes(code) || existsSync(file)) throw error;
    renameSync(temporary, file);
  }
}
