/** @typedef {{ name: string, content: string | Buffer }} AsarFile a file at the archive's top level */

/**
 * Rounds up to whole 32-bit words, as Chromium's Pickle pads.
 * @param {number} size bytes
 */
function padded(size) {
  return Math.ceil(size / 4) * 4;
}

/**
 * Writes an asar archive, the format Electron loads programs from: two Pickles (the header's size;
 * the header as JSON text), then the files one after the other
 * (github.com/electron/asar, "Format").
 * @param {readonly AsarFile[]} files
 * @returns {Buffer} the archive; the same files give the same bytes
 */
export function writeAsar(files) {
  const bodies = files.map((file) => Buffer.from(file.content));
  /** @type {Record<string, { size: number, offset: string }>} */
  const entries = {};
  let offset = 0;
  files.forEach((file, index) => {
    const size = bodies[index]?.length ?? 0;
    entries[file.name] = { size, offset: String(offset) };
    offset += size;
  });
  const json = Buffer.from(JSON.stringify({ files: entries }));
  const header = Buffer.alloc(16 + padded(json.length));
  header.writeUInt32LE(4, 0);
  header.writeUInt32LE(8 + padded(json.length), 4);
  header.writeUInt32LE(4 + padded(json.length), 8);
  header.writeUInt32LE(json.length, 12);
  json.copy(header, 16);
  return Buffer.concat([header, ...bodies]);
}
