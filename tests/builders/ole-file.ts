const sectorBytes = 512;
const endOfChain = 0xfffffffe;
const fatSector = 0xfffffffd;
const free = 0xffffffff;

/**
 * A compound file (MS-CFB, version 3) with empty streams, as Office before 2007 and encrypted workbooks of today begin.
 * In: the names of its streams, three at most. Out: the bytes.
 */
export function oleFile(streams: readonly string[]): Buffer {
  const header = Buffer.alloc(sectorBytes);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(header);
  header.writeUInt16LE(0x3e, 24);
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(1, 44);
  header.writeUInt32LE(1, 48);
  header.writeUInt32LE(4096, 56);
  header.writeUInt32LE(endOfChain, 60);
  header.writeUInt32LE(endOfChain, 68);
  header.fill(0xff, 76);
  header.writeUInt32LE(0, 76);
  const table = Buffer.alloc(sectorBytes, 0xff);
  table.writeUInt32LE(fatSector, 0);
  table.writeUInt32LE(endOfChain, 4);
  const directory = Buffer.alloc(sectorBytes);
  ['Root Entry', ...streams].forEach((name, at) => {
    directoryEntry(name, at === 0 ? 5 : 2, at, streams.length).copy(directory, at * 128);
  });
  return Buffer.concat([header, table, directory]);
}

function directoryEntry(name: string, type: number, at: number, streams: number): Buffer {
  const entry = Buffer.alloc(128);
  const written = entry.write(name, 0, 'utf16le');
  entry.writeUInt16LE(written + 2, 64);
  entry.writeUInt8(type, 66);
  entry.writeUInt8(1, 67);
  entry.writeUInt32LE(free, 68);
  entry.writeUInt32LE(at > 0 && at < streams ? at + 1 : free, 72);
  entry.writeUInt32LE(at === 0 && streams > 0 ? 1 : free, 76);
  entry.writeUInt32LE(endOfChain, 116);
  return entry;
}
