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

/**
 * Checks rows of the log for themselves: the seal, the hash of the bytes, that they are canonical and of a known event,
 * that each names the row before it and its author's row before it, and the signatures where the keys are given. What
 * ties the batch to those before it is told, for the caller to check. In: the batch. Out: whether all of it holds.
 */
export function checkBatch(batch: RowBatch): BatchHolds {
  const { authors, hashes, seals } = batch;
  const keys = batch.keys?.map(publicKeyFromRaw) ?? null;
  const passages = new Map<number, OpenPassage>();
  const runs: OpenRun[] = [];
  let run: OpenRun = { authors: new Set(), about: null };
  let before = batch.before;
  let start = 0;
  for (const [at, end] of batch.ends.entries()) {
    const stored = batch.bytes.subarray(start, end);
    start = end;
    const bytes = unpacked(stored);
    const who = batch.authorOf[at] ?? -1;
    const author = authors[who];
    const position = batch.positions[at] ?? -1;
    const hash = hashes.slice(at * digits, (at + 1) * digits);
    const signature = batch.signatures.subarray(at * signatureLength, (at + 1) * signatureLength);
    if (author === undefined || sha256(bytes) !== hash) return null;
    const seal = sealOf({ n: batch.first + at, author, position, hash, signature });
    if (seal !== seals.slice(at * digits, (at + 1) * digits)) return null;
    // A view of the same bytes: `bytes` need not be a Buffer.
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    const passage = passages.get(who);
    if (passage !== undefined && position !== passage.to + 1) return null;
    const read = readText(text, { author, position, previous: passage?.hash, seen: before });
    if (read === null) return null;
    upcast(read.event);
    if (passage === undefined) {
      const { previous } = read;
      passages.set(who, { author, previous, from: position, to: position, hash });
    } else {
      passage.to = position;
      passage.hash = hash;
    }
    const key = keys?.[who];
    if (keys !== null && (key === undefined || !signatureHolds(bytes, signature, key))) return null;
    run.authors.add(author);
    if (aboutKeys.has(read.event.type)) {
      runs.push({ ...run, about: openEnvelope(bytes) });
      run = { authors: new Set(), about: null };
    }
    before = hash;
  }
  runs.push(run);
  return {
    passages: [...passages.values()],
    runs: runs.map((one): Run => ({ authors: [...one.authors], aboutKeys: one.about })),
  };
}
