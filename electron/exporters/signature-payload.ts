import { createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { type ReleaseSignature, releaseSignature } from '../../shared/events/release.ts';
import { canonicalJson } from '../../shared/lib/canonical-json.ts';
import type { Sha256Hex } from '../../shared/lib/ids.ts';
import { utf8 } from './printed-file.ts';

/** What a person says in signing: who, as what, meaning what, when, with which key. */
export type SignedStatement = Omit<ReleaseSignature, 'signature'>;

/**
 * In: SHA-256 of `manifest.json` and the statement. Out: the bytes that are signed, the canonical JSON of
 * {manifest, name, role, meaning, time, key} and nothing else.
 */
export function signaturePayload(
  manifest: Sha256Hex,
  { name, role, meaning, time, key }: SignedStatement,
): Uint8Array<ArrayBuffer> {
  return utf8(canonicalJson({ manifest, name, role, meaning, time, key }));
}

/** In: an Ed25519 key, private or public. Out: the public key's 32 raw bytes in base64, as `key` holds it. */
export function rawPublicKey(key: KeyObject): string {
  const publicKey = key.type === 'private' ? createPublicKey(key) : key;
  const { x } = publicKey.export({ format: 'jwk' });
  if (publicKey.asymmetricKeyType !== 'ed25519' || x === undefined) {
    throw new Error('Not an Ed25519 key');
  }
  return Buffer.from(x, 'base64url').toString('base64');
}

/**
 * In: SHA-256 of `manifest.json`, what the person says (without key), and the private key.
 * Out: the signature as it stands in `signatures.json`.
 */
export function signRelease(
  manifest: Sha256Hex,
  statement: Omit<SignedStatement, 'key'>,
  privateKey: KeyObject,
): ReleaseSignature {
  const signed = { ...statement, key: rawPublicKey(privateKey) };
  const signature = sign(null, signaturePayload(manifest, signed), privateKey);
  return releaseSignature.parse({ ...signed, signature: signature.toString('base64') });
}

/** Base64 has several spellings of some bytes; only the canonical one is let through. */
function exactBytes(base64: string): Buffer | null {
  const bytes = Buffer.from(base64, 'base64');
  return bytes.toString('base64') === base64 ? bytes : null;
}

/** In: SHA-256 of `manifest.json` and a signature. Out: whether it holds, by the key it names. */
export function signatureHolds(manifest: Sha256Hex, signature: ReleaseSignature): boolean {
  const raw = exactBytes(signature.key);
  const bytes = exactBytes(signature.signature);
  if (raw === null || bytes === null) return false;
  try {
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: raw.toString('base64url') };
    const key = createPublicKey({ key: jwk, format: 'jwk' });
    return verify(null, signaturePayload(manifest, signature), key, bytes);
  } catch {
    return false;
  }
}

const order = ({ time, key }: ReleaseSignature) => `${time} ${key}`;

/** In: signatures in any order. Out: them as `signatures.json` has them, by time and then key. */
export function inSignedOrder<T extends ReleaseSignature>(signatures: readonly T[]): readonly T[] {
  return signatures.toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** In: a signature with whatever is kept beside it. Out: the fields that `signatures.json` has, and no other. */
function signatureAlone({
  name,
  role,
  meaning,
  time,
  key,
  signature,
}: ReleaseSignature): ReleaseSignature {
  return { name, role, meaning, time, key, signature };
}

/** In: the signatures in any order. Out: the bytes of `signatures.json`, RFC 8785, by time and then key. */
export function signaturesBytes(signatures: readonly ReleaseSignature[]): Uint8Array<ArrayBuffer> {
  return utf8(canonicalJson(inSignedOrder(signatures).map(signatureAlone)));
}
