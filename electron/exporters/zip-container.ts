import { deflateSync } from 'fflate';
import { crc32 } from 'node:zlib';

/** A file inside a zip, and how hard it is packed. */
export type PackedPart = {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly level: 1 | 9;
};

/** Midnight of 1 January 1980, where zip's calendar begins: parts have no time of their own. */
const noTime = 0x00_21_00_00;
const version = 20;
const deflated = 8;
const localHeader = { signature: 0x04_03_4b_50, length: 30 };
const centralHeader = { signature: 0x02_01_4b_50, length: 46 };
const end = { signature: 0x06_05_4b_50, length: 22 };

type Packed = {
  readonly bytes: Uint8Array;
  readonly packed: Uint8Array;
  readonly name: Uint8Array;
  /** CRC-32 of the bytes. */
  readonly sum: number;
};

/** What a local and a central header have in common, from the version needed to the length of the name. */
function described(header: Buffer, at: number, { bytes, packed, name, sum }: Packed): void {
  header.writeUInt16LE(version, at);
  header.writeUInt16LE(deflated, at + 4);
  header.writeUInt32LE(noTime, at + 6);
  header.writeUInt32LE(sum, at + 10);
  header.writeUInt32LE(packed.byteLength, at + 14);
  header.writeUInt32LE(bytes.byteLength, at + 18);
  header.writeUInt16LE(name.byteLength, at + 22);
}

/**
 * In: the parts in order; their paths are ASCII. Out: the zip. Equal parts give equal bytes wherever and whenever they
 * are packed: the deflate is the library's own, since the platform's differs between versions and processors.
 * Source: PKWARE, APPNOTE 6.3, 4.3.7, 4.3.12 and 4.3.16.
 */
export function zipContainer(parts: readonly PackedPart[]): Uint8Array<ArrayBuffer> {
  const local: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const { path, bytes, level } of parts) {
    const name = Buffer.from(path, 'latin1');
    const packed = deflateSync(bytes, { level });
    const part = { bytes, packed, name, sum: crc32(bytes) };
    const before = Buffer.alloc(localHeader.length);
    before.writeUInt32LE(localHeader.signature, 0);
    described(before, 4, part);
    const listed = Buffer.alloc(centralHeader.length);
    listed.writeUInt32LE(centralHeader.signature, 0);
    listed.writeUInt16LE(version, 4);
    described(listed, 6, part);
    listed.writeUInt32LE(offset, 42);
    local.push(before, name, packed);
    central.push(listed, name);
    offset += before.byteLength + name.byteLength + packed.byteLength;
  }
  const last = Buffer.alloc(end.length);
  last.writeUInt32LE(end.signature, 0);
  last.writeUInt16LE(parts.length, 8);
  last.writeUInt16LE(parts.length, 10);
  last.writeUInt32LE(
    central.reduce((sum, one) => sum + one.byteLength, 0),
    12,
  );
  last.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...local, ...central, last]));
}
