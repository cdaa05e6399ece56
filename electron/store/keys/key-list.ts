import { sign } from 'node:crypto';
import { z } from 'zod';
import { storedEnvelope, type StoredEnvelope } from '../../../shared/events/envelope.ts';
import { publicKey } from '../../../shared/events/key.ts';
import { upcast } from '../../../shared/events/upcast.ts';
import { canonicalJson } from '../../../shared/lib/canonical-json.ts';
import { isoTime, type IsoTime } from '../../../shared/lib/ids.ts';
import { evolveKeys, type KeyEvent, type KeysState } from '../../../shared/projections/keys.ts';
import type { Event } from '../../../shared/events/event.ts';
import { fingerprint } from '../profile/advisers.ts';
import { publicKeyFromRaw, signatureHolds } from '../envelope-crypto.ts';
import type { Signer } from '../signer.ts';
import { keyViews } from './key-views.ts';

/** An event about keys, exactly as its author signed it. */
const proof = z.strictObject({ envelope: storedEnvelope, signature: z.base64() });
export type KeyProof = z.infer<typeof proof>;

/**
 * The keys of a mapping and who answers for whom. What is said of each key follows from what its author and others
 * have signed; that nothing is left out is what the one who made the list signs for.
 */
const keyList = z.strictObject({
  format: z.literal('grenseland-keys-1'),
  mapping: z.string(),
  time: isoTime,
  keys: z.array(z.record(z.string(), z.unknown())),
  proofs: z.array(proof),
  signedBy: z.strictObject({ name: z.string().min(1), key: publicKey }),
  /** Ed25519 over the canonical bytes of all the rest. */
  signature: z.base64(),
});
export type KeyList = z.infer<typeof keyList>;

/** In: an event. Out: whether it is about keys. */
const isKeyEvent = (event: Event): event is KeyEvent =>
  event.type === 'adviser-joined' ||
  event.type === 'key-changed' ||
  event.type === 'key-vouched' ||
  event.type === 'key-revoked';

const nothing: KeysState = { advisers: [], vouchings: [], revocations: [] };

/** What the proofs say of keys, folded as the log is. */
function folded(envelopes: readonly StoredEnvelope[]): {
  readonly state: KeysState;
  readonly joined: ReadonlyMap<string, string>;
} {
  const joined = new Map<string, string>();
  let state = nothing;
  for (const [at, { author, position, time, event: stored }] of envelopes.entries()) {
    const event = upcast(stored);
    if (!isKeyEvent(event)) continue;
    if (event.type === 'adviser-joined') joined.set(event.adviser, time);
    state = evolveKeys(state, { n: at + 1, author, position, time, hash: '', event }, event);
  }
  return { state, joined };
}

const keysFrom = (envelopes: readonly StoredEnvelope[]): KeyList['keys'] => {
  const { state, joined } = folded(envelopes);
  return keyViews(state, (author) => joined.get(author)).map((one) => ({ ...one }));
};

function signedBytes(list: KeyList): Buffer {
  const { signature: _signature, ...rest } = list;
  return Buffer.from(canonicalJson(rest), 'utf8');
}

/** In: the mapping's name, the events about keys in log order, who signs, when. Out: the text of the list. */
export function keyListText(
  mapping: string,
  proofs: readonly KeyProof[],
  signer: Signer,
  time: IsoTime,
): string {
  const unsigned: KeyList = {
    format: 'grenseland-keys-1',
    mapping,
    time,
    keys: keysFrom(proofs.map((one) => one.envelope)),
    proofs: [...proofs],
    signedBy: { name: signer.name, key: signer.publicKey },
    signature: '',
  };
  const signature = sign(null, signedBytes(unsigned), signer.privateKey).toString('base64');
  return `${canonicalJson({ ...unsigned, signature })}\n`;
}

/** A place in a list that does not hold. */
export type KeyListProblem = {
  readonly place: string;
  readonly code: string;
  readonly message: string;
};

function proofProblems(list: KeyList): readonly KeyListProblem[] {
  const keys = new Map<string, string>();
  return list.proofs.flatMap(({ envelope, signature }, at): readonly KeyListProblem[] => {
    const place = `proofs/${String(at + 1)}`;
    const event = upcast(envelope.event);
    if (event.type === 'adviser-joined' && event.adviser === envelope.author)
      keys.set(envelope.author, event.key);
    const key = keys.get(envelope.author);
    const bytes = Buffer.from(canonicalJson(envelope), 'utf8');
    const own = key !== undefined && fingerprint(key) === envelope.author;
    if (own && signatureHolds(bytes, Buffer.from(signature, 'base64'), publicKeyFromRaw(key)))
      return [];
    const message = `Det som er sagt om nøkler på plass ${String(at + 1)}, er ikke signert av den det sier.`;
    return [{ place, code: 'signature-invalid', message }];
  });
}

/** In: a list. Out: every place that does not hold: its own signature, what others have signed, and what follows from it. */
export function keyListProblems(list: KeyList): readonly KeyListProblem[] {
  const { key } = list.signedBy;
  const whole = signatureHolds(
    signedBytes(list),
    Buffer.from(list.signature, 'base64'),
    publicKeyFromRaw(key),
  );
  const derived = keysFrom(list.proofs.map((one) => one.envelope));
  const listed = derived.find((one) => one['key'] === key);
  return [
    ...(whole
      ? []
      : [
          {
            place: 'signature',
            code: 'signature-invalid',
            message: `Signaturen til ${list.signedBy.name} stemmer ikke.`,
          },
        ]),
    ...proofProblems(list),
    ...(canonicalJson(derived) === canonicalJson(list.keys)
      ? []
      : [
          {
            place: 'keys',
            code: 'keys-not-derived',
            message: 'Nøklene i listen følger ikke av det som er signert om dem.',
          },
        ]),
    ...(listed?.['standing'] === 'active'
      ? []
      : [
          {
            place: 'signedBy',
            code: 'key-not-active',
            message: `Nøkkelen som listen er signert med (${list.signedBy.name}), er ikke i bruk i den.`,
          },
        ]),
  ];
}

/** In: the bytes of a file. Out: the list in it; null where it is none. */
export function readKeyList(bytes: Uint8Array): KeyList | null {
  try {
    const parsed = keyList.safeParse(JSON.parse(Buffer.from(bytes).toString('utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** In: the bytes of an event as its author signed it, and the signature. Out: the proof of it. */
export function proofOf(bytes: Uint8Array, signature: Uint8Array): KeyProof {
  return proof.parse({
    envelope: JSON.parse(Buffer.from(bytes).toString('utf8')),
    signature: Buffer.from(signature).toString('base64'),
  });
}
