const entrySignature = 0x02014b50;

/** Fields of an entry of a zip's directory and where they stand. Source: APPNOTE.TXT 4.3.12. */
const fields = {
  flags: [8, 2],
  method: [10, 2],
  crc: [16, 4],
  packed: [20, 4],
  unpacked: [24, 4],
} as const;

/** In: a zip, the name of an entry, and what its directory is to say of it instead. Out: the zip that says so. */
export function lyingZip(
  zip: Buffer,
  name: string,
  lies: Partial<Record<keyof typeof fields, number>>,
): Buffer {
  const copy = Buffer.from(zip);
  for (let at = 0; at + 46 <= copy.length; at += 1) {
    if (copy.readUInt32LE(at) !== entrySignature) continue;
    if (copy.toString('utf8', at + 46, at + 46 + copy.readUInt16LE(at + 28)) !== name) continue;
    for (const [field, value] of Object.entries(lies)) {
      const [offset, length] = fields[field as keyof typeof fields]; // the keys are those of `fields`
      copy.writeUIntLE(value, at + offset, length);
    }
    return copy;
  }
  throw new Error(`No entry ${name}`);
}
