import { basename } from 'node:path';
import type { SheetData } from '../../shared/intake/sheet.ts';
import { accept, reject, type Result } from '../../shared/lib/result.ts';
import { stopIfCancelled, type ReadOptions } from './breath.ts';
import { readCsv } from './csv/read-csv.ts';
import { FileFault, refusalOf, unreadable } from './file-fault.ts';
import { explainForeignFile } from './foreign-file.ts';
import { readInputFile } from './read-input-file.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';

/** A file that has been read: its bytes (for its hash) and its sheets, visible ones first. */
export type ReadFile = { readonly bytes: Buffer; readonly sheets: readonly SheetData[] };

/**
 * Reads a workbook or a text file; its content decides which it is, not its name. Lets other work come in between,
 * stops when called off, and tells how far it is. In: the path. Out: bytes and sheets; or `file-not-found`,
 * `unreadable-file` with the reason, `file-too-large`, `import-cancelled`.
 */
export async function readFileWithSheets(
  path: string,
  options: ReadOptions = {},
): Promise<Result<ReadFile>> {
  return guarded(path, async () => {
    stopIfCancelled(options.signal);
    const bytes = await readInputFile(path);
    return { bytes, sheets: await sheetsOf(bytes, basename(path), options) };
  });
}

/** Like `readFileWithSheets`, the sheets only. */
export async function readWorkbook(
  path: string,
  options: ReadOptions = {},
): Promise<Result<readonly SheetData[]>> {
  const read = await readFileWithSheets(path, options);
  return read.ok ? accept(read.value.sheets) : read;
}

/** In: the bytes of a file and its name. Out: as `readWorkbook`. */
export async function readWorkbookBytes(
  bytes: Buffer,
  name: string,
  options: ReadOptions = {},
): Promise<Result<readonly SheetData[]>> {
  return guarded(name, () => sheetsOf(bytes, name, options));
}

async function sheetsOf(
  bytes: Buffer,
  name: string,
  options: ReadOptions,
): Promise<readonly SheetData[]> {
  stopIfCancelled(options.signal);
  if (bytes.length === 0) throw unreadable('Den er tom.');
  if (isZip(bytes)) return readXlsx(bytes, options);
  const foreign = explainForeignFile(bytes);
  if (foreign !== null) throw unreadable(foreign);
  return [await readCsv(bytes, name, options)];
}

/** `PK` and one of the three ways a zip begins: with an entry, empty, or in several parts. */
function isZip(bytes: Buffer): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0) <= 0x08;
}

async function guarded<T>(path: string, read: () => Promise<T>): Promise<Result<T>> {
  try {
    return accept(await read());
  } catch (error) {
    if (error instanceof FileFault) return reject(refusalOf(error.fault, basename(path)));
    throw error;
  }
}
