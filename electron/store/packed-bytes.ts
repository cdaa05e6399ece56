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

/** Room for what is usually packed, in one piece; what is longer comes in pieces of this size. In bytes. */
const pieces = { many: 128 * 1024, few: 1024 * 1024 } as const;

function unpackedIn(stored: Uint8Array, chunkSize: number): Uint8Array {
  if (stored[0] !== packedMark) return stored;
  try {
    return inflateRawSync(stored.subarray(1), { chunkSize, maxOutputLength: longest });
  } catch {
    return new Uint8Array(0);
  }
}

/** In: bytes as they were stored. Out: as they were; none where they have been changed so that they cannot be unpacked. */
export function unpacked(stored: Uint8Array): Uint8Array {
  return unpackedIn(stored, pieces.few);
}

/** Memory that can be moved elsewhere: ES2024, which what the store runs on has; types are those of the oldest runtime. */
type Movable = ArrayBuffer & { readonly transfer: (length: number) => ArrayBuffer };

const isMovable = (buffer: ArrayBufferLike): buffer is Movable => 'transfer' in buffer;

/** Gives the memory of bytes back at once. What shares its memory with others, as short buffers do, stays. */
function giveBack({ buffer }: Uint8Array): void {
  if (buffer.byteLength > Buffer.poolSize && isMovable(buffer)) buffer.transfer(0);
}

/**
 * As `unpacked`, for thousands that are read one after the other: the memory of each is given back at once. Left to be
 * collected, it has the collector go through all that has been read so far after every few of them, which takes
 * three quarters of the time and holds the thread for hundreds of milliseconds.
 * In: bytes as they were stored, used by nobody else, and what is made of them; it must keep nothing of the bytes.
 * Out: what was made.
 */
export function withUnpacked<T>(stored: Uint8Array, make: (bytes: Uint8Array) => T): T {
  const bytes = unpackedIn(stored, pieces.many);
  try {
    return make(bytes);
  } finally {
    giveBack(bytes);
    giveBack(stored);
  }
}
