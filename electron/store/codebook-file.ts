import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Codebook } from '../../shared/codebook/codebook.ts';
import { readCodebook } from '../../shared/codebook/read-codebook.ts';
import { refuse, RefusedError } from '../../shared/lib/refusal.ts';
import { valueOf } from '../../shared/lib/value-of.ts';
import { refuseForFile } from './sql/failures.ts';
import { writeWhole } from './profile/write-whole.ts';

/** Some editors put one before the text. */
const byteOrderMark = /^\uFEFF/u;

/** The largest codebook file that is read. */
const largest = 2 * 1024 * 1024;

/**
 * Reads a codebook from a file, strictly. In: the path. Out: the codebook.
 * Errors (RefusedError): `file-not-found`, `codebook-invalid` with the place of every mistake.
 */
export function readCodebookFile(path: string): Codebook {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new RefusedError(refuse('file-not-found', { file: basename(path) }));
  }
  const unreadable = (problem: string): RefusedError =>
    new RefusedError(
      refuse('codebook-invalid', {
        place: 'filen',
        problem,
        mistakes: [{ place: 'filen', problem }],
      }),
    );
  if (text.length > largest) throw unreadable('filen er for stor');
  let value: unknown;
  try {
    value = JSON.parse(text.replace(byteOrderMark, ''));
  } catch {
    throw unreadable('filen er ikke gyldig JSON');
  }
  return valueOf(readCodebook(value));
}

/**
 * Writes a codebook as JSON that people can read. In: the path, the codebook, whether a file there may be replaced.
 * Errors (RefusedError): `file-exists`, `folder-not-writable`, `disk-full`.
 */
export function writeCodebookFile(path: string, codebook: Codebook, replace: boolean): void {
  if (!replace && existsSync(path))
    throw new RefusedError(refuse('file-exists', { file: basename(path) }));
  const folder = dirname(path);
  if (!existsSync(folder)) throw new RefusedError(refuse('folder-not-writable', { folder }));
  try {
    writeWhole(path, `${JSON.stringify(codebook, null, 2)}\n`);
  } catch (error) {
    refuseForFile(error, path);
  }
}
