import { existsSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { refuse, RefusedError } from '../../shared/lib/refusal.ts';
import { isFinal, type ReleaseState } from '../../shared/projections/mapping-state.ts';
import { withoutPause, type Between } from '../exporters/between-files.ts';
import { signaturesPath } from '../exporters/manifest.ts';
import { minisigBytes, minisigPath } from '../exporters/minisign.ts';
import { inSignedOrder, signaturesBytes } from '../exporters/signature-payload.ts';
import { verifyReleaseFolder } from '../verifier/verify-release-folder.ts';
import { contentPath } from './frozen-content-file.ts';
import { makeFolder } from './make-folder.ts';
import type { MappingFile } from './mapping-file.ts';
import { readReleaseFiles } from './release-file-table.ts';
import { refuseForFile } from './sql/failures.ts';
import { syncFolder } from './sync-disk.ts';
import { withUnfinished } from './unfinished.ts';
import { writeInPortions } from './write-in-portions.ts';

/** Files by path, relative with `/`, as they are to lie in a folder. */
type Files = ReadonlyMap<string, Uint8Array>;

/** Where one file is to be, and its folder, which is made. */
function writeOne(folder: string, path: string, bytes: Uint8Array): string {
  const full = join(folder, ...path.split('/'));
  makeFolder(dirname(full));
  writeFileSync(full, bytes, { flush: true });
  return dirname(full);
}

/** Writes files for good: they and their names are on the disk when this is over. */
function writeAll(folder: string, files: Files): void {
  const folders = new Set<string>();
  for (const [path, bytes] of files) folders.add(writeOne(folder, path, bytes));
  for (const one of folders) syncFolder(one);
}

/** In: where a folder is to be. Error (RefusedError): `file-exists` where something else stands there. */
function refuseFile(folder: string): void {
  const there = statSync(folder, { throwIfNoEntry: false });
  if (there !== undefined && !there.isDirectory())
    throw new RefusedError(refuse('file-exists', { file: folder }));
}

function refuseFull(folder: string): void {
  const there = statSync(folder, { throwIfNoEntry: false });
  if (there !== undefined && readdirSync(folder).length > 0)
    throw new RefusedError(refuse('file-exists', { file: folder }));
}

/** What the system says of a folder to write, as a refusal; what is missing there cannot be made. */
function refuseForFolder(error: unknown, folder: string): never {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
    throw new RefusedError(refuse('folder-not-writable', { folder: dirname(folder) }));
  refuseForFile(error, folder);
}

/** Looks before anything is written. */
function looked(folder: string, look: () => void): void {
  try {
    look();
  } catch (error) {
    refuseForFolder(error, folder);
  }
}

/** Takes away what was not finished. Where that fails too, what went wrong first is what is told. */
function tidyUp(temporary: string): void {
  try {
    rmSync(temporary, { recursive: true, force: true });
  } catch {
    // It has a name that nobody takes for a release, and goes when this is tried again.
  }
}

/**
 * Writes a folder whole or not at all: beside its place first, then renamed into it.
 * In: the folder, the files, a last look at them before they get their place, and what refuses that what stands in the
 * folder is replaced (by default anything does). Out: nothing. Errors (RefusedError): `file-exists` where something
 * stands there, `folder-not-writable`, `name-too-long`, `disk-full`.
 */
async function writeFolder(
  given: string,
  files: Files,
  check: (folder: string) => Promise<void>,
  refuseThere: (folder: string) => void = refuseFull,
  between: Between = withoutPause,
): Promise<void> {
  const folder = resolve(given);
  await withUnfinished(folder, 'ny', async (temporary) => {
    looked(folder, () => {
      refuseFile(folder);
      refuseThere(folder);
      refuseFile(temporary);
    });
    try {
      rmSync(temporary, { recursive: true, force: true });
      makeFolder(temporary);
      await writeInPortions(temporary, files, between);
      await check(temporary);
      rmSync(folder, { recursive: true, force: true });
      renameSync(temporary, folder);
      syncFolder(dirname(folder));
    } catch (error) {
      tidyUp(temporary);
      refuseForFolder(error, folder);
    }
  });
}

/** Reading what was frozen asks the disk, which can fail. */
function frozenFiles(file: MappingFile, frozen: ReleaseState['frozen']): Map<string, Uint8Array> {
  try {
    return new Map<string, Uint8Array>(readReleaseFiles(file.handle, frozen));
  } catch (error) {
    return refuseForFile(error, file.path);
  }
}

/** In: the open file, a final release, where to, and whether with signatures for minisign. Out: the paths written. Errors: as `writeFolder`, `release-not-final`, `verification-failed`. */
export async function exportRelease(
  file: MappingFile,
  release: ReleaseState,
  folder: string,
  withMinisign: boolean,
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
  const files = frozenFiles(file, frozen);
  files.delete(contentPath);
  files.set(signaturesPath, signaturesBytes(signatures));
  if (withMinisign)
    for (const [at, signature] of inSignedOrder(signatures).entries())
      if (signature.minisign !== undefined)
        files.set(minisigPath(at), minisigBytes(signature, signature.minisign));
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

/** In: the folder and the files. Out: the paths written; files of the same name are replaced, others are left alone. Errors: as `writeFolder`. */
export function writeTables(
  folder: string,
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
): readonly string[] {
  try {
    refuseFile(folder);
    makeFolder(resolve(folder));
    writeAll(folder, new Map(files.map((one) => [one.path, one.bytes])));
  } catch (error) {
    refuseForFolder(error, folder);
  }
  return files.map((one) => one.path);
}

/**
 * Writes a folder whole or not at all, in the place of an earlier one. In: the folder, the files, and what refuses that
 * what stands in the folder is replaced, and what is done between files (by what it throws, it is called off). Out: the paths written. Errors: as `writeFolder`.
 */
export async function writeInPlace(
  folder: string,
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
  refuseThere: (folder: string) => void,
  between: Between = withoutPause,
): Promise<readonly string[]> {
  await writeFolder(
    folder,
    new Map(files.map((one) => [one.path, one.bytes])),
    () => Promise.resolve(),
    (there) => {
      if (existsSync(there)) refuseThere(there);
    },
    between,
  );
  return files.map((one) => one.path);
}

/**
 * As `writeTables`, for so many files that the store is to answer others meanwhile. In: the folder, the files, and what
 * is done between portions of them (by what it throws, it is called off; what is written by then stays). Out: the paths
 * written. Errors: as `writeFolder`.
 */
export async function writeMany(
  folder: string,
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
  between: Between = withoutPause,
): Promise<readonly string[]> {
  try {
    refuseFile(folder);
    makeFolder(resolve(folder));
    await writeInPortions(folder, new Map(files.map((one) => [one.path, one.bytes])), between);
  } catch (error) {
    refuseForFolder(error, folder);
  }
  return files.map((one) => one.path);
}
