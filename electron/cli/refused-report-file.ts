import { existsSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { refuse, RefusedError } from '../../shared/lib/refusal.ts';

const realPath = (path: string): string => (existsSync(path) ? realpathSync(path) : resolve(path));

/** A report of refused rows on its way: written beside its place, and put there when the import is through. */
export type ReportFile = {
  readonly temporary: string;
  readonly keep: () => void;
  readonly drop: () => void;
};

/**
 * Looks at the place for a report before anything is stored. An earlier report is replaced; a mapping, or a file that
 * the import itself reads, never. In: the path as given, and the files the import needs. Out: how to write it.
 * Errors (RefusedError): `file-exists`, `folder-not-writable`.
 */
export function reportFile(given: string, needed: readonly string[]): ReportFile {
  const place = resolve(given);
  const folder = dirname(place);
  if (!existsSync(folder)) throw new RefusedError(refuse('folder-not-writable', { folder }));
  const taken =
    (existsSync(place) && !statSync(place).isFile()) ||
    place.endsWith('.grenseland') ||
    needed.some((one) => realPath(one) === realPath(place));
  if (taken) throw new RefusedError(refuse('file-exists', { file: place }));
  const temporary = `${place}.ny-${String(process.pid)}`;
  return {
    temporary,
    keep: () => renameSync(temporary, place),
    drop: () => rmSync(temporary, { force: true }),
  };
}
