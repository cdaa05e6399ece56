import { inHundredths, stopIfCancelled, type ReadOptions } from '../breath.ts';
import { tooLarge, unreadable } from '../file-fault.ts';
import { limits, megabytes } from '../limits.ts';
import { utf8From } from '../xml/xml-encoding.ts';
import { xmlScanner, type XmlHandler } from '../xml/xml-scanner.ts';
import { unpackPart } from '../zip/unpack-part.ts';
import type { ZipEntry } from '../zip/zip-entry.ts';

/** A workbook's zip while it is being read. */
export type Package = {
  readonly file: Buffer;
  readonly entries: ReadonlyMap<string, ZipEntry>;
  readonly signal: AbortSignal | undefined;
  /** Called with the bytes unpacked since the last call. */
  readonly advance: (bytes: number) => void;
};

/** In: the zip, its directory, and the caller's wishes. Out: the package; progress is told in hundredths of all its bytes. */
export function openPackage(
  file: Buffer,
  entries: ReadonlyMap<string, ZipEntry>,
  options: ReadOptions,
): Package {
  const total = [...entries.values()].reduce((sum, entry) => sum + entry.unpacked, 0);
  const tell = inHundredths(options.onProgress);
  let done = 0;
  return {
    file,
    entries,
    signal: options.signal,
    advance(bytes) {
      done += bytes;
      tell({ done, total });
    },
  };
}

/** In: a part's name, as relationships give it. Out: its entry, or undefined. Names differ in case between programs. */
export function findPart(pack: Package, name: string): ZipEntry | undefined {
  return pack.entries.get(name.toLowerCase());
}

/** In: a part's name. Out: its entry. Error: throws a `FileFault` where the workbook lacks it. */
export function needPart(pack: Package, name: string): ZipEntry {
  const entry = findPart(pack, name);
  if (entry === undefined)
    throw unreadable(`Arbeidsboken mangler delen ${name}. Filen er trolig skadet.`);
  return entry;
}

/** Reads a whole part to a handler. Error: throws a `FileFault` where it cannot be unpacked or is no XML. */
export async function scanPart(pack: Package, entry: ZipEntry, handler: XmlHandler): Promise<void> {
  const scanner = xmlScanner(handler, entry.name);
  let toUtf8: ((piece: Buffer) => Buffer) | undefined;
  for await (const piece of unpackPart(pack.file, entry)) {
    stopIfCancelled(pack.signal);
    toUtf8 ??= utf8From(piece, entry.name);
    scanner.push(toUtf8(piece));
    pack.advance(piece.length);
  }
  scanner.end();
}

/** Like `scanPart`, for the parts that say how a workbook hangs together; they are small in every real one. */
export async function scanSmallPart(
  pack: Package,
  entry: ZipEntry,
  handler: XmlHandler,
): Promise<void> {
  if (entry.unpacked > limits.smallPartBytes)
    throw tooLarge(
      `${megabytes(entry.unpacked)} i delen ${entry.name}`,
      megabytes(limits.smallPartBytes),
    );
  await scanPart(pack, entry, handler);
}
