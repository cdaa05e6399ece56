import { availableParallelism } from 'node:os';
import { upcast } from '../../../shared/events/upcast.ts';
import type { StoredEnvelope } from '../../../shared/events/envelope.ts';
import { openEnvelope, publicKeyFromRaw, signatureHolds } from '../envelope-crypto.ts';
import { logReader, type LogReader } from '../log-table.ts';
import type { ReadHandle } from '../sql/handle.ts';
import { keyOfJoining, keyProblem } from '../verify-log.ts';
import { batchesOf } from './batch-of-rows.ts';
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
  /** The number in the log of the last event. */
  n: number;
};

/** The authors' streams as far as the log has been followed. */
type Streams = { readonly streams: Map<string, Stream>; readonly revoked: Set<string> };

/** Everybody who wrote in the log, each with the key that the first event names; null where one names none. */
function authorsOf(log: LogReader): Streams | null {
  const streams = new Map<string, Stream>();
  for (const { author, bytes } of log.firsts()) {
    const key = keyOfJoining(openEnvelope(bytes));
    if (key === null) return null;
    streams.set(author, { key, hash: null, position: 0, successor: null, n: 0 });
  }
  return { streams, revoked: new Set() };
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
  for (const { author, previous, from, to, n, hash } of holds.passages) {
    const stream = known.streams.get(author);
    if (stream === undefined || stream.hash !== previous || stream.position !== from - 1)
      return false;
    stream.hash = hash;
    stream.position = to;
    stream.n = n;
  }
  return true;
}

function headsHold(log: LogReader, { streams }: Streams): boolean {
  return [...streams.values()].every(({ n, hash, key }) => {
    const head = log.at(n);
    // The bytes are those that were checked: who adds to the log changes none.
    return head?.hash === hash && signatureHolds(head.bytes, head.signature, publicKeyFromRaw(key));
  });
}

/** How many rows are handed over at a time; reading them takes well under the 50 ms that a window may wait. */
const rowsAtATime = 1_000;

/** How much the threads are given to be busy with while the one that reads does something else. In bytes. */
const enoughMeanwhile = 160 * 1024 * 1024;

/** How a log is followed while it is checked. */
export type Followed = {
  /** Told how many events have been handed out. */
  readonly onEvents?: (events: number) => void;
  /**
   * What is to be looked at besides, on the thread that asks, and while the others are busy; false: it does not hold.
   * Where it is the pages of the file: SQLite gives the same to whoever asks for many rows at once and to whoever asks
   * for one only where they hold together.
   */
  readonly besides?: () => boolean;
  /** Whether somebody works in the file meanwhile: one of the machine's processors is then left to them. */
  readonly inUse?: boolean;
};

/**
 * As `checkLogBeside`. In: who checks the batches, the same, and how many rows a batch has.
 * Errors: those of SQLite, and of events that cannot be read.
 */
export async function checkLogWith(
  threads: Pick<CheckingThreads, 'size' | 'check'>,
  handle: ReadHandle,
  signatures: Signatures,
  { onEvents = () => undefined, besides }: Followed,
  most = rowsAtATime,
): Promise<LogHolds | null> {
  const log = logReader(handle);
  // As far as it goes now: what is added meanwhile is for the next check.
  const events = log.count();
  const known = authorsOf(log);
  if (known === null) return null;
  const rawKeys = new Map([...known.streams].map(([author, { key }]) => [author, key]));
  const keys = signatures === 'all' ? rawKeys : null;
  let holds = true;
  const underWay: Promise<BatchHolds>[] = [];
  const takeUntil = async (left: number): Promise<void> => {
    while (underWay.length > left) {
      const [first] = underWay.splice(0, 1);
      if (first !== undefined) holds = goesOn(known, await first) && holds;
    }
  };
  let handedOut = 0;
  let toLookAt = besides;
  for (const batch of batchesOf(handle, { from: 1, to: events }, most)) {
    if (batch === null) return null;
    handedOut += batch.bytes.length;
    underWay.push(threads.check({ ...batch, keys }));
    onEvents(batch.first + batch.count - 1);
    if (toLookAt !== undefined && handedOut >= enoughMeanwhile) {
      holds = toLookAt();
      toLookAt = undefined;
    }
    if (toLookAt === undefined) await takeUntil(threads.size * 2 - 1);
    // What else the store is asked is answered between two batches.
    await new Promise((resolve) => setImmediate(resolve));
    if (!holds) return null;
  }
  if (toLookAt?.() === false) return null;
  await takeUntil(0);
  if (!holds || (signatures === 'heads' && !headsHold(log, known))) return null;
  return { events, authors: known.streams.size };
}

/** A thread takes longer to begin than to check some ten thousand events. */
const worthAThread = 25_000;

const threadsFor = (events: number, processors: number): number =>
  Math.max(1, Math.min(8, processors, Math.ceil(events / worthAThread)));

/**
 * Checks a long log on several threads: all that `checkLog` and the seals at opening find is found, but not where.
 * In: a handle, which signatures, and how it is followed. Out: what the log consists of where all of it holds; null
 * where something does not, or where it cannot be checked in this way.
 */
export async function checkLogBeside(
  handle: ReadHandle,
  signatures: Signatures,
  followed: Followed = {},
): Promise<LogHolds | null> {
  const events = logReader(handle).count();
  const processors = availableParallelism() - (followed.inUse === true ? 1 : 0);
  const threads = checkingThreads(threadsFor(events, processors));
  try {
    return await checkLogWith(threads, handle, signatures, followed);
  } catch {
    // Whoever asks looks again, row by row, and says what is wrong.
    return null;
  } finally {
    await threads.end();
  }
}
