import { promisify } from 'node:util';
import { deflateRaw, deflateRawSync, inflateRawSync } from 'node:zlib';

// What an import writes is long and says much the same over and over: packed it is a twentieth, and the disk is what
// takes the time. A judgement or a round is short, and kept as it is.

/** Shorter than this is not worth the work. In bytes. */
const worthIt = 16 * 1024;

/** The first byte of what is packed. JSON never begins with it. */
const packedMark = 1;
const mark = Uint8Array.of(packedMark);

/** No event or state is longer than this; what claims to be has been tampered with. In bytes. */
const longest = 512 * 1024 * 1024;

/** The quickest: what it leaves is small enough. */
const options = { level: 1 } as const;

const deflateBeside = promisify<Uint8Array, typeof options, Buffer>(deflateRaw);

/** In: JSON as bytes. Out: as they are to be stored. */
export function packed(json: Uint8Array): Uint8Array {
  return json.length < worthIt ? json : Buffer.concat([mark, deflateRawSync(json, options)]);
}

/** As `packed`; the work is done on another thread. */
export async function packedLater(json: Uint8Array): Promise<Uint8Array> {
  return json.length < worthIt ? json : Buffer.concat([mark, await deflateBeside(json, options)]);
}

/** In: bytes as they were stored. Out: the JSON's; none where they have been changed so that they cannot be unpacked. */
export function unpacked(stored: Uint8Array): Uint8Array {
  if (stored[0] !== packedMark) return stored;
  try {
    return inflateRawSync(stored.subarray(1), { chunkSize: 1024 * 1024, maxOutputLength: longest });
  } catch {
    return new Uint8Array(0);
  }
}
