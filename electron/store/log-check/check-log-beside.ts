import { availableParallelism } from 'node:os';
import { upcast } from '../../../shared/events/upcast.ts';
import type { StoredEnvelope } from '../../../shared/events/envelope.ts';
import { openEnvelope, publicKeyFromRaw, signatureHolds } from '../envelope-crypto.ts';
import { unpacked } from '../packed-bytes.ts';
import type { ReadHandle } from '../sql/handle.ts';
import { keyOfJoining, keyProblem } from '../verify-log.ts';
import { batchesAfter, type ReadBatch } from './batch-of-rows.ts';
import { checkingThreads, type CheckingThreads } from './checking-threads.ts';
import type { BatchHolds } from './row-batch.ts';

/**
 * Which signatures are checked. `heads`: the last of each author. An author's events are a chain of hashes, so whoever
 * signed the last of them signed what is in all that come before it: nobody else can have written or changed any. What
 * is passed over is only whether each signature on the way would hold alone, e.g. in a log that is cut off there; a
 * damaged one shows all the same, for the seal beside the row is over it. `all`: every signature.
 */
export type Signatures = 'heads' | 'all';

/** What a log that holds consists of. */
export type LogHolds = { readonly events: number; readonly authors: number };

type Stream = {
  readonly key: string;
  hash: string | null;
  position: number;
  successor: string | null;
  head: { readonly bytes: Uint8Array; readonly signature: Uint8Array } | null;
};

/** The authors' streams as far as the log has been followed. */
type Streams = { readonly streams: Map<string, Stream>; readonly revoked: Set<string> };

/** Notes who is new in a batch, and where each stream has come to. Out: whether everybody is known. */
function follow(known: Streams, { rows }: ReadBatch): boolean {
  for (const [, author, position, , signature, stored] of rows) {
    if (position === 1 && !known.streams.has(author)) {
      const key = keyOfJoining(openEnvelope(unpacked(stored)));
      if (key === null) return false;
      known.streams.set(author, { key, hash: null, position: 0, successor: null, head: null });
    }
    const stream = known.streams.get(author);
    if (stream === undefined) return false;
    stream.head = { bytes: stored, signature };
  }
  return true;
}

function aboutKeysHolds(known: Streams, envelope: StoredEnvelope): boolean {
  const event = upcast(envelope.event);
  if (keyProblem(envelope.author, event, known) !== null) return false;
  if (event.type === 'key-revoked') known.revoked.add(event.adviser);
  const stream = known.streams.get(envelope.author);
  if (stream !== undefined && event.type === 'key-changed') stream.successor = event.to;
  return true;
}

/** In: the streams so far, and what the next batch holds. Out: whether it goes on from them. */
function goesOn(known: Streams, holds: BatchHolds): boolean {
  if (holds === null) return false;
  const ended = (author: string): boolean =>
    known.revoked.has(author) || (known.streams.get(author)?.successor ?? null) !== null;
  for (const { authors, aboutKeys } of holds.runs) {
    // The one who writes about keys is among them, and may end an own stream with it.
    if (authors.some(ended)) return false;
    if (aboutKeys !== null && !aboutKeysHolds(known, aboutKeys)) return false;
  }
  for (const { author, previous, from, to, hash } of holds.passages) {
    const stream = known.streams.get(author);
    if (stream === undefined || stream.hash !== previous || stream.position !== from - 1)
      return false;
    stream.hash = hash;
    stream.position = to;
  }
  return true;
}

function headsHold({ streams }: Streams): boolean {
  return [...streams.values()].every(
    ({ head, key }) =>
      head !== null && signatureHolds(unpacked(head.bytes), head.signature, publicKeyFromRaw(key)),
  );
}

async function checkWith(
  threads: CheckingThreads,
  handle: ReadHandle,
  signatures: Signatures,
  onEvents: (events: number) => void,
): Promise<LogHolds | null> {
  const known: Streams = { streams: new Map(), revoked: new Set() };
  let events = 0;
  let holds = true;
  const underWay: Promise<BatchHolds>[] = [];
  const takeFirst = async (): Promise<void> => {
    const [first] = underWay.splice(0, 1);
    if (first !== undefined) holds = goesOn(known, await first) && holds;
  };
  for (const read of batchesAfter(handle, { n: 0, hash: null })) {
    if (read === null || !follow(known, read)) return null;
    const keyOf = (author: string): string => known.streams.get(author)?.key ?? '';
    const keys = signatures === 'all' ? read.batch.authors.map(keyOf) : null;
    underWay.push(threads.check({ ...read.batch, keys }));
    events = read.last.n;
    if (underWay.length >= threads.size * 2) await takeFirst();
    onEvents(events);
    // What else the store is asked is answered between two batches.
    await new Promise((resolve) => setImmediate(resolve));
    if (!holds) return null;
  }
  while (underWay.length > 0) await takeFirst();
  if (!holds || (signatures === 'heads' && !headsHold(known))) return null;
  return { events, authors: known.streams.size };
}

/**
 * Checks a long log on several threads: all that `checkLog` and the seals at opening find is found, but not where.
 * In: a handle, which signatures, and whom to tell how many events have been handed out. Out: what the log consists
 * of where all of it holds; null where something does not, or where it cannot be checked in this way.
 */
export async function checkLogBeside(
  handle: ReadHandle,
  signatures: Signatures,
  onEvents: (events: number) => void = () => undefined,
): Promise<LogHolds | null> {
  const threads = checkingThreads(Math.max(1, Math.min(8, availableParallelism())));
  try {
    return await checkWith(threads, handle, signatures, onEvents);
  } catch {
    // Whoever asks looks again, row by row, and says what is wrong.
    return null;
  } finally {
    await threads.end();
  }
}
