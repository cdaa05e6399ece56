// Whether the log that a release was made from goes on from the log of the one before: RFC 6962, 2.1.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readCanonical } from './canonical-file.mjs';
import { MANIFEST } from './shapes.mjs';

const above = (left, right) =>
  createHash('sha256')
    .update(Buffer.concat([Buffer.of(1), left, right]))
    .digest();

const half = (at) => Math.floor(at / 2);
const isOdd = (at) => at % 2 === 1;
const isPowerOfTwo = (size) => Number.isInteger(Math.log2(size));

/** Whether the proof leads from the earlier root to the later one: RFC 9162, 2.1.4.2, in its own letters. */
function proofHolds(first, second, proof) {
  if (first.size === second.size) return proof.length === 0 && first.root === second.root;
  if (first.size > second.size || proof.length === 0) return false;
  const path = [...(isPowerOfTwo(first.size) ? [first.root] : []), ...proof].map((hash) =>
    Buffer.from(hash, 'hex'),
  );
  let [fn, sn] = [first.size - 1, second.size - 1];
  while (isOdd(fn)) [fn, sn] = [half(fn), half(sn)];
  let [fr, sr] = [path[0], path[0]];
  for (const c of path.slice(1)) {
    if (sn === 0) return false;
    if (isOdd(fn) || fn === sn) {
      [fr, sr] = [above(c, fr), above(c, sr)];
      while (fn !== 0 && !isOdd(fn)) [fn, sn] = [half(fn), half(sn)];
    } else sr = above(sr, c);
    [fn, sn] = [half(fn), half(sn)];
  }
  return sn === 0 && fr.toString('hex') === first.root && sr.toString('hex') === second.root;
}

export function checkLog({ log, follows }, add) {
  if (!follows || proofHolds(follows, log, follows.proof)) return;
  const sentence = `Loggen bygger ikke videre på den utgivelse ${follows.release} ble laget av.`;
  add(`${MANIFEST}#follows`, 'log-not-extended', sentence);
}

/** Whether the folder of an earlier release holds the one that the manifest says it follows. */
export async function checkEarlier({ release, follows }, earlier, add) {
  const tell = (sentence) => add(`${MANIFEST}#follows`, 'not-the-release-before', sentence);
  if (!follows) {
    tell(`Utgivelse ${release} sier ikke hvilken utgivelse den følger etter.`);
    return;
  }
  const before = await readCanonical(earlier, MANIFEST, (_, code, sentence) =>
    add(join(earlier, MANIFEST), code, sentence),
  );
  if (before === null) return;
  const { log } = before.value ?? {};
  const same = log?.size === follows.size && log.root === follows.root;
  if (before.sha256 !== follows.manifest || !same)
    tell(`Utgivelse ${release} følger etter ${follows.release}, som ikke er den som ligger der.`);
}
