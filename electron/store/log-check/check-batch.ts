import type { KeyObject } from 'node:crypto';
import type { StoredEnvelope } from '../../../shared/events/envelope.ts';
import { upcast } from '../../../shared/events/upcast.ts';
import { openEnvelope, publicKeyFromRaw, sha256, signatureHolds } from '../envelope-crypto.ts';
import { sealOf } from '../log-table.ts';
import { unpacked } from '../packed-bytes.ts';
import {
  digits,
  signatureLength,
  type BatchHolds,
  type Passage,
  type RowBatch,
  type Run,
} from './row-batch.ts';
import { readText } from './stored-text.ts';

const aboutKeys: ReadonlySet<string> = new Set([
  'adviser-joined',
  'key-changed',
  'key-vouched',
  'key-revoked',
]);

type OpenPassage = { -readonly [Key in keyof Passage]: Passage[Key] };
type OpenRun = { authors: Set<string>; about: StoredEnvelope | null };

/** The values of a batch, row by row; null where there are not as many as there are rows. */
type Columns = {
  readonly lengths: readonly number[];
  readonly authors: readonly string[];
  readonly positions: readonly number[];
};

function columnsOf({ count, ...batch }: RowBatch): Columns | null {
  const lengths = batch.lengths.split(',').map(Number);
  // An author whose name has a line break in it makes more of them.
  const authors = batch.authors.split('\n');
  const positions = batch.positions.split(',').map(Number);
  const apart = count * (digits + 1) - 1;
  const whole =
    lengths.length === count &&
    authors.length === count &&
    positions.length === count &&
    batch.hashes.length === apart &&
    batch.seals.length === apart &&
    batch.signatures.length === count * signatureLength;
  return whole ? { lengths, authors, positions } : null;
}

/** In: hashes or seals between commas, which one. Out: it; what is no hash has a comma in it, or is the next one's. */
const digitsAt = (all: string, at: number): string =>
  all.slice(at * (digits + 1), at * (digits + 1) + digits);

/** In: the raw public keys of authors. Out: their keys, each made once. */
function keysOf(raw: ReadonlyMap<string, string>): (author: string) => KeyObject | undefined {
  const made = new Map<string, KeyObject>();
  return (author) => {
    const known = made.get(author);
    if (known !== undefined) return known;
    const key = raw.get(author);
    if (key === undefined) return undefined;
    const fresh = publicKeyFromRaw(key);
    made.set(author, fresh);
    return fresh;
  };
}

/**
 * Checks rows of the log for themselves: the seal, the hash of the bytes, that they are canonical and of a known event,
 * that each names the row before it and its author's row before it, and the signatures where the keys are given. What
 * ties the batch to those before it is told, for the caller to check. In: the batch. Out: whether all of it holds.
 */
export function checkBatch(batch: RowBatch): BatchHolds {
  const columns = columnsOf(batch);
  if (columns === null) return null;
  const { hashes, seals } = batch;
  const keyOf = batch.keys === null ? null : keysOf(batch.keys);
  const all = Buffer.from(batch.bytes.buffer, batch.bytes.byteOffset, batch.bytes.byteLength);
  const passages = new Map<string, OpenPassage>();
  const runs: OpenRun[] = [];
  let run: OpenRun = { authors: new Set(), about: null };
  let before = batch.before;
  let start = 0;
  for (const [at, length] of columns.lengths.entries()) {
    const stored = all.subarray(start, start + length);
    start += length;
    const bytes = unpacked(stored);
    const author = columns.authors[at] ?? '';
    const position = columns.positions[at] ?? -1;
    const n = batch.first + at;
    const hash = digitsAt(hashes, at);
    if (sha256(bytes) !== hash) return null;
    const signature = batch.signatures.subarray(at * signatureLength, (at + 1) * signatureLength);
    if (sealOf({ n, author, position, hash, signature }) !== digitsAt(seals, at)) return null;
    // A view of the same bytes: what was packed need not be a Buffer.
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    const passage = passages.get(author);
    if (passage !== undefined && position !== passage.to + 1) return null;
    const read = readText(text, { author, position, previous: passage?.hash, seen: before });
    if (read === null) return null;
    upcast(read.event);
    if (passage === undefined) {
      const { previous } = read;
      passages.set(author, { author, previous, from: position, to: position, n, hash });
    } else {
      passage.to = position;
      passage.n = n;
      passage.hash = hash;
    }
    if (keyOf !== null) {
      const key = keyOf(author);
      if (key === undefined || !signatureHolds(bytes, signature, key)) return null;
    }
    run.authors.add(author);
    if (aboutKeys.has(read.event.type)) {
      runs.push({ ...run, about: openEnvelope(bytes) });
      run = { authors: new Set(), about: null };
    }
    before = hash;
  }
  if (start !== all.length) return null;
  runs.push(run);
  return {
    passages: [...passages.values()],
    runs: runs.map((one): Run => ({ authors: [...one.authors], aboutKeys: one.about })),
  };
}
