import { z } from 'zod';
import { adviserId, isoTime, sha256Hex } from '../lib/ids.ts';
import type { Event } from './event.ts';

/**
 * What is signed: an author's stream is a chain (`previous`), and `seen` ties it to the last event the file held,
 * whoever wrote that one, so that the order between authors is signed too.
 */
export const envelopeHead = z.strictObject({
  format: z.literal(1),
  author: adviserId,
  position: z.int().min(1),
  time: isoTime,
  previous: sha256Hex.nullable(),
  seen: sha256Hex.nullable(),
});
export type EnvelopeHead = z.infer<typeof envelopeHead>;

/** The envelope as stored: the event still as its author wrote it, in the version of that day. */
export const storedEnvelope = envelopeHead.extend({
  event: z.looseObject({ type: z.string(), v: z.int().min(1) }),
});
export type StoredEnvelope = z.infer<typeof storedEnvelope>;

/** An event as rules and projections see it: upcast, with who, when, and its place in this file's log. */
export type LoggedEvent = {
  readonly n: number;
  readonly author: string;
  readonly position: number;
  readonly time: string;
  readonly hash: string;
  readonly event: Event;
};
