import { promisify } from 'node:util';
import { createPublicKey, hash, sign, verify, type KeyObject } from 'node:crypto';
import {
  storedEnvelope,
  type EnvelopeHead,
  type StoredEnvelope,
} from '../../shared/events/envelope.ts';
import type { Event } from '../../shared/events/event.ts';
import { asStored } from '../../shared/events/upcast.ts';
import { canonical } from '../../shared/lib/canonical-json.ts';
import type { Sha256Hex } from '../../shared/lib/ids.ts';

/** In: bytes or text. Out: their SHA-256 as hexadecimal digits. */
export function sha256(bytes: Uint8Array | string): Sha256Hex {
  // Hexadecimal digits, 64 of them: what the type says.
  return hash('sha256', bytes, 'hex') as Sha256Hex;
}

// The fixed ASN.1 head of an Ed25519 public key (RFC 8410), before its 32 raw bytes.
const spkiHead = Buffer.from('302a300506032b6570032100', 'hex');

/** In: an Ed25519 public key, 32 raw bytes in base64. Out: the key object. Error: throws where it is not one. */
export function publicKeyFromRaw(raw: string): KeyObject {
  const bytes = Buffer.from(raw, 'base64');
  if (bytes.length !== 32) throw new Error('An Ed25519 public key has 32 bytes');
  return createPublicKey({ key: Buffer.concat([spkiHead, bytes]), format: 'der', type: 'spki' });
}

/** In: an Ed25519 public key object. Out: its 32 raw bytes in base64. */
export function rawFromPublicKey(key: KeyObject): string {
  return key.export({ format: 'der', type: 'spki' }).subarray(spkiHead.length).toString('base64');
}

/** An event as it is to be signed: the exact bytes, their hash, and the event as those bytes have it. */
export type Enveloped = {
  readonly bytes: Uint8Array;
  readonly hash: Sha256Hex;
  readonly event: Event;
};

/** In: the envelope's head and an event. Out: what its author is to sign. */
export function envelop(head: EnvelopeHead, event: Event): Enveloped {
  const stored = asStored(event);
  const { text, value } = canonical({ ...head, event: stored });
  const bytes = Buffer.from(text, 'utf8');
  const sealed = { bytes, hash: sha256(bytes) };
  // Read again from its columns an import is just what is at hand.
  if (event.type === 'rows-imported' && 'statements' in stored) return { ...sealed, event };
  // The same value in the key order of the bytes, so that it is projected as it will be when the log is read again.
  const { v: _v, ...written } = (value as { event: Event & { v: number } }).event;
  return { ...sealed, event: written };
}

/** In: the bytes and the author's private key. Out: the Ed25519 signature. */
export function signatureOver(bytes: Uint8Array, key: KeyObject): Uint8Array {
  return sign(null, bytes, key);
}

const signBeside = promisify<null, Uint8Array, KeyObject, Buffer>(sign);

/** As `signatureOver`; the work is done on another thread. */
export function signatureLater(bytes: Uint8Array, key: KeyObject): Promise<Uint8Array> {
  return signBeside(null, bytes, key);
}

/** In: the stored bytes. Out: the envelope. Error: throws where they are not one. */
export function openEnvelope(bytes: Uint8Array): StoredEnvelope {
  return storedEnvelope.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
}

/** In: bytes, signature and the author's public key. Out: whether the author signed exactly these bytes. */
export function signatureHolds(bytes: Uint8Array, signature: Uint8Array, key: KeyObject): boolean {
  return verify(null, bytes, key, signature);
}
