/** SHA-256 of bytes. Given from outside: nothing here knows a machine's cryptography. */
export type Digest = (bytes: Uint8Array) => Uint8Array;

const leafMark = 0x00;
const nodeMark = 0x01;

function marked(mark: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(1 + parts.reduce((sum, part) => sum + part.length, 0));
  bytes[0] = mark;
  let at = 1;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** In: what a leaf stands for. Out: its hash (RFC 6962, 2.1: `SHA-256(0x00 || d)`). */
export function leafHash(digest: Digest, data: Uint8Array): Uint8Array {
  return digest(marked(leafMark, data));
}

/** In: two neighbours. Out: the hash of the node above them (RFC 6962, 2.1: `SHA-256(0x01 || left || right)`). */
export function nodeHash(digest: Digest, left: Uint8Array, right: Uint8Array): Uint8Array {
  return digest(marked(nodeMark, left, right));
}

/** In: a number above 1. Out: the largest power of two below it, RFC 6962's `k`. */
function splitOf(size: number): number {
  let k = 1;
  while (k * 2 < size) k *= 2;
  return k;
}

/** A whole tree of 2^n leaves, on its way to be part of a larger one. */
type Peak = { readonly size: number; readonly hash: Uint8Array };

function joined(digest: Digest, peaks: readonly Peak[]): Uint8Array {
  const last = peaks.at(-1);
  if (last === undefined) return digest(new Uint8Array());
  return peaks
    .slice(0, -1)
    .reduceRight((right, { hash }) => nodeHash(digest, hash, right), last.hash);
}

/**
 * In: the leaves' hashes in order, each only once at hand. Out: the root (RFC 6962, 2.1, `MTH`); that of no leaves is the
 * hash of nothing. It holds no more than one hash for each doubling of the tree.
 */
export function rootOf(digest: Digest, leaves: Iterable<Uint8Array>): Uint8Array {
  const peaks: Peak[] = [];
  for (const leaf of leaves) {
    let peak: Peak = { size: 1, hash: leaf };
    for (let last = peaks.at(-1); last?.size === peak.size; last = peaks.at(-1)) {
      peaks.pop();
      peak = { size: peak.size * 2, hash: nodeHash(digest, last.hash, peak.hash) };
    }
    peaks.push(peak);
  }
  return joined(digest, peaks);
}

/** RFC 6962, 2.1.2: `SUBPROOF(m, D[n], b)`; `known` where the reader has the root of the part already. */
function subproof(
  digest: Digest,
  leaves: readonly Uint8Array[],
  earlier: number,
  known: boolean,
): Uint8Array[] {
  const size = leaves.length;
  if (earlier === size) return known ? [] : [rootOf(digest, leaves)];
  const k = splitOf(size);
  const left = leaves.slice(0, k);
  const right = leaves.slice(k);
  return earlier <= k
    ? [...subproof(digest, left, earlier, known), rootOf(digest, right)]
    : [...subproof(digest, right, earlier - k, false), rootOf(digest, left)];
}

/**
 * In: the leaves' hashes as they are now, and how many of them there were earlier. Out: what proves to somebody who knows
 * both roots and no leaf that the earlier tree is the beginning of this one (RFC 6962, 2.1.2, `PROOF`); empty where
 * nothing has come since, and where there was nothing.
 * Error: throws where there were more leaves earlier than now.
 */
export function consistencyProof(
  digest: Digest,
  leaves: readonly Uint8Array[],
  earlier: number,
): readonly Uint8Array[] {
  if (earlier < 0 || earlier > leaves.length) throw new Error('A tree only grows');
  return earlier === 0 ? [] : subproof(digest, leaves, earlier, true);
}
