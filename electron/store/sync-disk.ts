import { toDisk } from './sql/give-name.ts';

/** Windows syncs no folder, some file systems cannot, and a folder that may be written need not be readable. */
const notHere = ['EACCES', 'EPERM', 'EISDIR', 'EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'];

/**
 * Waits until the names in a folder survive a power cut: a file that was synced is otherwise there without its name.
 * Where the system cannot sync folders it is left to keep names by itself. In: the path. Errors: those of the file
 * system.
 */
export function syncFolder(path: string): void {
  try {
    toDisk(path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && notHere.includes(String(error.code))))
      throw error;
  }
}
