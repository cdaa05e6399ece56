import { crc32, createInflateRaw } from 'node:zlib';
import { unreadable } from '../file-fault.ts';
import type { ZipEntry } from './zip-entry.ts';

const localSignature = 0x04034b50;
const localLength = 30;
const stored = 0;
const deflated = 8;
const chunkBytes = 256 * 1024;

const damaged = (name: string) => unreadable(`Filen er skadet: Delen ${name} kan ikke pakkes ut.`);

/**
 * Unpacks one entry piece by piece, on another thread, so that a large part is never whole in memory.
 * In: the bytes of the zip and an entry of its directory. Out: the pieces. Error: throws a `FileFault` where the
 * entry is encrypted, packed in another way, larger than it declares, or does not match its checksum.
 */
export async function* unpackPart(file: Buffer, entry: ZipEntry): AsyncGenerator<Buffer> {
  const packed = packedBytes(file, entry);
  let size = 0;
  let sum = 0;
  try {
    for await (const piece of piecesOf(packed, entry)) {
      size += piece.length;
      if (size > entry.unpacked) throw damaged(entry.name);
      sum = crc32(piece, sum);
      yield piece;
    }
  } catch (error) {
    throw isZlibError(error) ? damaged(entry.name) : error;
  }
  if (size !== entry.unpacked || sum !== entry.crc) throw damaged(entry.name);
}

function packedBytes(file: Buffer, entry: ZipEntry): Buffer {
  if (entry.encrypted)
    throw unreadable('Filen er passordbeskyttet. Fjern passordet i Excel, lagre, og prøv igjen.');
  if (entry.method !== stored && entry.method !== deflated)
    throw unreadable(`Delen ${entry.name} er pakket på en måte som ikke leses.`);
  const { offset } = entry;
  if (offset + localLength > file.length || file.readUInt32LE(offset) !== localSignature)
    throw damaged(entry.name);
  const from =
    offset + localLength + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28);
  if (from + entry.packed > file.length) throw damaged(entry.name);
  return file.subarray(from, from + entry.packed);
}

async function* piecesOf(packed: Buffer, entry: ZipEntry): AsyncGenerator<Buffer> {
  if (entry.method === stored) {
    for (let at = 0; at < packed.length; at += chunkBytes)
      yield packed.subarray(at, at + chunkBytes);
    return;
  }
  const inflate = createInflateRaw({ chunkSize: chunkBytes });
  inflate.end(packed);
  for await (const piece of inflate) {
    if (!Buffer.isBuffer(piece)) throw damaged(entry.name);
    yield piece;
  }
}

function isZlibError(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    (error.code.startsWith('Z_') || error.code === 'ERR_BUFFER_TOO_LARGE')
  );
}
