import { promisify } from 'node:util';
import { deflateRaw, deflateRawSync, inflateRawSync } from 'node:zlib';

// What an import writes is long and says much the same over and over: packed it is a twentieth, and the disk is what
// takes the time. A judgement or a round is short, and kept as it is.

/** Shorter than this is not worth the work. In bytes. */
const worthIt = 32 * 1024;

/** The first byte of what is packed. */
const packedMark = 1;
const mark = Uint8Array.of(packedMark);

/** No event or state is longer than this; what claims to be has been tampered with. In bytes. */
const longest = 512 * 1024 * 1024;

/** The quickest: what it leaves is small enough. In few pieces, for each one is a turn of its own. */
const options = { level: 1, chunkSize: 128 * 1024 } as const;

const deflateBeside = promisify<Uint8Array, typeof options, Buffer>(deflateRaw);

/** What begins like something packed would be taken for it. */
const stays = (bytes: Uint8Array): boolean => bytes.length < worthIt && bytes[0] !== packedMark;

/** In: bytes of whatever kind. Out: as they are to be stored. */
export function packed(bytes: Uint8Array): Uint8Array {
  return stays(bytes) ? bytes : Buffer.concat([mark, deflateRawSync(bytes, options)]);
}

/** As `packed`; the work is done on another thread. */
export async function packedLater(bytes: Uint8Array): Promise<Uint8Array> {
  return stays(bytes) ? bytes : Buffer.concat([mark, await deflateBeside(bytes, options)]);
}

/** In: bytes as they were stored. Out: as they were; none where they have been changed so that they cannot be unpacked. */
export function unpacked(stored: Uint8Array): Uint8Array {
  if (stored[0] !== packedMark) return stored;
  try {
    return inflateRawSync(stored.subarray(1), { chunkSize: 1024 * 1024, maxOutputLength: longest });
  } catch {
    return new Uint8Array(0);
  }
}
