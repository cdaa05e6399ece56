import { basename, dirname, sep } from 'node:path';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** Node gives an error of removing a folder no code of its own where the disk failed in the midst of it. */
const isFailedRemoval = (error: unknown): boolean =>
  error instanceof Error && codeOf(error) === '' && 'syscall' in error && error.syscall === 'rm';

/** In: a path. Out: the longest name in it, which is the one the file system will not have. */
const longest = (path: string): string =>
  path.split(sep).reduce((most, name) => (name.length > most.length ? name : most), '');

/**
 * Turns what SQLite and the file system say into a refusal the adviser understands.
 * In: what was thrown, and the file. Out: never; throws a `RefusedError`, or the error itself where it is none of these.
 */
export function refuseForFile(error: unknown, file: string): never {
  if (error instanceof RefusedError) throw error;
  const code = codeOf(error);
  const name = basename(file);
  if (code === 'SQLITE_FULL' || code === 'ENOSPC')
    throw new RefusedError(refuse('disk-full', { file: name }));
  if (
    code.startsWith('SQLITE_READONLY') ||
    code === 'SQLITE_PERM' ||
    code === 'EACCES' ||
    code === 'EROFS' ||
    code === 'EPERM'
  ) {
    throw new RefusedError(refuse('folder-not-writable', { folder: dirname(file) }));
  }
  if (code === 'ENAMETOOLONG')
    throw new RefusedError(refuse('name-too-long', { name: longest(file) }));
  if (code === 'ENOENT') throw new RefusedError(refuse('file-not-found', { file: name }));
  if (['SQLITE_CANTOPEN', 'ENOTDIR', 'EEXIST', 'EISDIR'].includes(code)) {
    throw new RefusedError(refuse('folder-not-writable', { folder: dirname(file) }));
  }
  if (isFailedRemoval(error))
    throw new RefusedError(refuse('disk-failed', { file: name, reason: 'EIO' }));
  // A file that ends too early is no fault of the disk.
  if (code === 'EIO' || (code.startsWith('SQLITE_IOERR') && code !== 'SQLITE_IOERR_SHORT_READ'))
    throw new RefusedError(refuse('disk-failed', { file: name, reason: code }));
  if (code === 'SQLITE_NOTADB')
    throw new RefusedError(refuse('file-not-a-mapping', { file: name }));
  if (code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_IOERR')) {
    throw new RefusedError(refuse('log-damaged', { file: name, position: 'ukjent', reason: code }));
  }
  throw error;
}
