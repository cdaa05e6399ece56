import { tooLarge, unreadable } from '../file-fault.ts';
import { counted, limits, megabytes } from '../limits.ts';
import type { ZipEntry } from './zip-entry.ts';

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const locator64Signature = 0x07064b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const longestComment = 0xffff;
const none32 = 0xffffffff;
const none16 = 0xffff;
const zip64Field = 0x0001;

const truncated = () =>
  unreadable('Filen er ikke hel: Slutten mangler. Hent den på nytt der den kom fra.');
const damaged = () => unreadable('Filen er skadet: Innholdsfortegnelsen i den stemmer ikke.');

/**
 * Reads the directory of a zip and checks what it declares before anything is unpacked.
 * In: the bytes of the file. Out: its entries by lower-case name.
 * Error: throws a `FileFault` where the file is cut off, damaged, split, or declares more than the limits allow.
 * Source: APPNOTE.TXT 6.3.10, 4.3.12 to 4.3.16 and 4.5.3.
 */
export function readCentralDirectory(file: Buffer): ReadonlyMap<string, ZipEntry> {
  const directory = findDirectory(file);
  if (directory.entries > limits.zipEntries)
    throw tooLarge(
      counted(directory.entries, 'filer i arkivet'),
      counted(limits.zipEntries, 'filer'),
    );
  const entries = new Map<string, ZipEntry>();
  let at = directory.offset;
  let unpacked = 0;
  for (let number = 0; number < directory.entries; number += 1) {
    const { entry, next } = readEntry(file, at);
    at = next;
    unpacked += entry.unpacked;
    checkDeclared(entry, unpacked);
    const key = entry.name.toLowerCase();
    if (entries.has(key)) throw damaged();
    entries.set(key, entry);
  }
  return entries;
}

function checkDeclared(entry: ZipEntry, together: number): void {
  const bomb = entry.unpacked > limits.ratioFree && entry.unpacked > entry.packed * limits.ratio;
  if (together > limits.unpackedBytes || bomb)
    throw tooLarge(
      `${megabytes(Math.max(together, entry.unpacked))} utpakket`,
      bomb && together <= limits.unpackedBytes
        ? `${String(limits.ratio)} ganger den pakkede størrelsen`
        : megabytes(limits.unpackedBytes),
    );
}

function findDirectory(file: Buffer): { readonly offset: number; readonly entries: number } {
  const earliest = Math.max(0, file.length - endLength - longestComment);
  for (let at = file.length - endLength; at >= earliest; at -= 1) {
    if (file.readUInt32LE(at) !== endSignature) continue;
    // A comment may hold the signature by chance; the real one has room for its own comment after it.
    if (at + endLength + file.readUInt16LE(at + 20) > file.length) continue;
    const entries = file.readUInt16LE(at + 10);
    const offset = file.readUInt32LE(at + 16);
    const wide = entries === none16 || offset === none32 ? findDirectory64(file, at) : null;
    const found = wide ?? { offset, entries };
    if (found.offset > at) throw damaged();
    return found;
  }
  throw truncated();
}

function findDirectory64(
  file: Buffer,
  end: number,
): { readonly offset: number; readonly entries: number } | null {
  const locator = end - 20;
  if (locator < 0 || file.readUInt32LE(locator) !== locator64Signature) return null;
  const at = safeNumber(file.readBigUInt64LE(locator + 8));
  if (at + 56 > file.length || file.readUInt32LE(at) !== end64Signature) throw damaged();
  return {
    entries: safeNumber(file.readBigUInt64LE(at + 32)),
    offset: safeNumber(file.readBigUInt64LE(at + 48)),
  };
}

function readEntry(file: Buffer, at: number): { readonly entry: ZipEntry; readonly next: number } {
  if (at + 46 > file.length || file.readUInt32LE(at) !== entrySignature) throw damaged();
  const nameEnd = at + 46 + file.readUInt16LE(at + 28);
  const extraEnd = nameEnd + file.readUInt16LE(at + 30);
  const next = extraEnd + file.readUInt16LE(at + 32);
  if (next > file.length) throw damaged();
  const wide = wideSizes(file, nameEnd, extraEnd, [
    file.readUInt32LE(at + 24),
    file.readUInt32LE(at + 20),
    file.readUInt32LE(at + 42),
  ]);
  return {
    next,
    entry: {
      name: file
        .toString('utf8', at + 46, nameEnd)
        .replaceAll('\\', '/')
        .replace(/^\/+/u, ''),
      encrypted: (file.readUInt16LE(at + 8) & 1) === 1,
      method: file.readUInt16LE(at + 10),
      crc: file.readUInt32LE(at + 16),
      unpacked: wide[0],
      packed: wide[1],
      offset: wide[2],
    },
  };
}

/** Sizes that do not fit in 32 bits stand in the extra field, in order, only those that did not fit. */
function wideSizes(
  file: Buffer,
  from: number,
  to: number,
  narrow: readonly [number, number, number],
): readonly [number, number, number] {
  if (!narrow.includes(none32)) return narrow;
  for (let at = from; at + 4 <= to; at += 4 + file.readUInt16LE(at + 2)) {
    if (file.readUInt16LE(at) !== zip64Field) continue;
    let value = at + 4;
    const wide = (size: number): number => {
      if (size !== none32) return size;
      if (value + 8 > to) throw damaged();
      value += 8;
      return safeNumber(file.readBigUInt64LE(value - 8));
    };
    return [wide(narrow[0]), wide(narrow[1]), wide(narrow[2])];
  }
  throw damaged();
}

function safeNumber(value: bigint): number {
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw damaged();
  return Number(value);
}
