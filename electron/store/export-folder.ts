import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { refuse, RefusedError } from '../../shared/lib/refusal.ts';
import { isFinal, type ReleaseState } from '../../shared/projections/mapping-state.ts';
import { signaturesPath } from '../exporters/manifest.ts';
import { signaturesBytes } from '../exporters/signature-payload.ts';
import { verifyReleaseFolder } from '../verifier/verify-release-folder.ts';
import { contentPath } from './frozen-content-file.ts';
import type { MappingFile } from './mapping-file.ts';
import { readReleaseFiles } from './release-file-table.ts';
import { refuseForFile } from './sql/failures.ts';

/** Files by path, relative with `/`, as they are to lie in a folder. */
type Files = ReadonlyMap<string, Uint8Array>;

function writeAll(folder: string, files: Files): void {
  for (const [path, bytes] of files) {
    const full = join(folder, ...path.split('/'));
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, bytes);
  }
}

function emptyOrMissing(folder: string): boolean {
  return !existsSync(folder) || readdirSync(folder).length === 0;
}

/**
 * Writes a folder whole or not at all: beside its place first, then renamed into it.
 * In: the folder (missing or empty), the files, and a last look at them before they get their place. Out: nothing.
 * Errors (RefusedError): `file-exists` where something stands there, `folder-not-writable`, `disk-full`.
 */
async function writeFolder(
  given: string,
  files: Files,
  check: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = resolve(given);
  if (!emptyOrMissing(folder)) throw new RefusedError(refuse('file-exists', { file: folder }));
  const temporary = `${folder}.ny-${process.pid}`;
  try {
    rmSync(temporary, { recursive: true, force: true });
    mkdirSync(temporary, { recursive: true });
    writeAll(temporary, files);
    await check(temporary);
    rmSync(folder, { recursive: true, force: true });
    renameSync(temporary, folder);
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    refuseForFile(error, folder);
  }
}

/** In: the open file, a final release, and where to. Out: the paths written. Errors: as `writeFolder`, `release-not-final`, `verification-failed`. */
export async function exportRelease(
  file: MappingFile,
  release: ReleaseState,
  folder: string,
): Promise<readonly string[]> {
  const { frozen, signatures } = release;
  if (!isFinal(release)) {
    const details = {
      release: frozen.number,
      signatures: signatures.length,
      required: frozen.required,
    };
    throw new RefusedError(refuse('release-not-final', details));
  }
  const files = new Map<string, Uint8Array>(readReleaseFiles(file.handle, frozen));
  files.delete(contentPath);
  files.set(signaturesPath, signaturesBytes(signatures));
  await writeFolder(folder, files, async (written) => {
    const { valid, problems } = await verifyReleaseFolder(written);
    if (valid) return;
    throw new RefusedError(
      refuse('verification-failed', {
        count: problems.length,
        problems: problems.map((one) => ({ ...one })),
      }),
    );
  });
  return [...files.keys()].sort();
}

/** In: the folder and the files. Out: the paths written; files of the same name are replaced, others are left alone. */
export function writeTables(
  folder: string,
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
): readonly string[] {
  try {
    mkdirSync(folder, { recursive: true });
    writeAll(folder, new Map(files.map((one) => [one.path, one.bytes])));
  } catch (error) {
    refuseForFile(error, join(folder, 'tabeller'));
  }
  return files.map((one) => one.path);
}
