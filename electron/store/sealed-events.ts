import type { LoggedEvent } from '../../shared/events/envelope.ts';
import type { Event } from '../../shared/events/event.ts';
import { sha256Hex, type IsoTime, type Sha256Hex } from '../../shared/lib/ids.ts';
import { envelop, signatureLater, signatureOver } from './envelope-crypto.ts';
import { logReader, type RowToStore } from './log-table.ts';
import { lookAhead } from './look-ahead.ts';
import { packed, packedLater } from './packed-bytes.ts';
import type { Signer } from './signer.ts';
import type { ReadHandle } from './sql/handle.ts';

/** An event in its place: the row to append, and what it means to the projections. */
export type SealedEvent = { readonly row: RowToStore; readonly logged: LoggedEvent };

type Chain = { n: number; seen: Sha256Hex | null; position: number; previous: Sha256Hex | null };

function chainOf(handle: ReadHandle, signer: Signer): Chain {
  const log = logReader(handle);
  const last = log.last();
  const own = log.lastOf(signer.id);
  return {
    n: last?.n ?? 0,
    seen: last === undefined ? null : sha256Hex.parse(last.hash),
    position: own?.position ?? 0,
    previous: own === undefined ? null : sha256Hex.parse(own.hash),
  };
}

/** Larger events are signed and packed on other threads, while the next one is made ready. In bytes. */
const large = 64 * 1024;

/**
 * Makes events the next of their author's stream: places them, ties them to what came before, and signs them.
 * In: the file as it is, who signs, the time, the events, which may still be coming. Out: them, one at a time, in order.
 */
export function sealedEvents(
  handle: ReadHandle,
  signer: Signer,
  time: IsoTime,
  events: Iterable<Event> | AsyncIterable<Event>,
): AsyncIterable<SealedEvent> {
  const { id: author, privateKey } = signer;
  const chain = chainOf(handle, signer);
  const seal = (given: Event): SealedEvent | Promise<SealedEvent> => {
    const n = (chain.n += 1);
    const position = (chain.position += 1);
    const { seen, previous } = chain;
    const head = { format: 1, author, position, time, previous, seen } as const;
    const { bytes, hash, event } = envelop(head, given);
    chain.previous = hash;
    chain.seen = hash;
    const logged = { n, author, position, time, hash, event };
    const row = { n, author, position, hash, bytes };
    if (bytes.length < large) {
      const signature = signatureOver(bytes, privateKey);
      return { row: { ...row, signature, stored: packed(bytes) }, logged };
    }
    const later = Promise.all([signatureLater(bytes, privateKey), packedLater(bytes)]);
    return later.then(([signature, stored]) => ({ row: { ...row, signature, stored }, logged }));
  };
  return lookAhead(events, seal, 3);
}
