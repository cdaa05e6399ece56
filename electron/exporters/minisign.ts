import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import type { Minisignature, ReleaseSignature } from '../../shared/events/release.ts';
import { minisignature } from '../../shared/events/release.ts';
import { canonicalJson } from '../../shared/lib/canonical-json.ts';
import { manifestPath } from './manifest.ts';
import { utf8 } from './printed-file.ts';
import type { SignedStatement } from './signature-payload.ts';

// Minisign's format: https://jedisct1.github.io/minisign/#signature-format. The file itself is signed (`Ed`), not its
// BLAKE2b hash (`ED`): a manifest is small, and not every cryptography that Node is built on knows that hash.
const algorithm = Buffer.from('Ed', 'latin1');

/** Eight bytes that name the key. Minisign draws them; here they follow from the key, so that nobody has to keep them. */
function keyNumber(key: string): Buffer {
  return createHash('sha256').update(Buffer.from(key, 'base64')).digest().subarray(0, 8);
}

/** In: a public key, 32 raw bytes in base64. Out: it as `minisign -P` takes it. */
export function minisignKey(key: string): string {
  return Buffer.concat([algorithm, keyNumber(key), Buffer.from(key, 'base64')]).toString('base64');
}

/** What is signed beside the file, so that nobody can move a signature to another person or role. */
function trustedComment({ meaning, name, role, time }: Omit<SignedStatement, 'key'>): string {
  return canonicalJson({ meaning, name, role, time });
}

/** In: the bytes of `manifest.json`, what the person says, and the private key. Out: both of minisign's signatures, base64. */
export function signWithMinisign(
  manifest: Uint8Array,
  statement: Omit<SignedStatement, 'key'>,
  privateKey: KeyObject,
): Minisignature {
  const file = sign(null, manifest, privateKey);
  const comment = Buffer.concat([file, Buffer.from(trustedComment(statement), 'utf8')]);
  return minisignature.parse({
    file: file.toString('base64'),
    comment: sign(null, comment, privateKey).toString('base64'),
  });
}

/** In: the bytes of `manifest.json`, a signature that holds, and minisign's. Out: whether minisign's hold too, by the same key. */
export function minisignHolds(
  manifest: Uint8Array,
  signature: ReleaseSignature,
  { file, comment }: Minisignature,
): boolean {
  const x = Buffer.from(signature.key, 'base64').toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  const signed = Buffer.from(file, 'base64');
  const told = Buffer.concat([signed, Buffer.from(trustedComment(signature), 'utf8')]);
  return (
    verify(null, manifest, key, signed) && verify(null, told, key, Buffer.from(comment, 'base64'))
  );
}

/** In: a signature as it stands in `signatures.json`, and minisign's. Out: the bytes of its `.minisig`. */
export function minisigBytes(
  signature: ReleaseSignature,
  { file, comment }: Minisignature,
): Uint8Array<ArrayBuffer> {
  const { key } = signature;
  const signed = Buffer.concat([algorithm, keyNumber(key), Buffer.from(file, 'base64')]);
  return utf8(
    [
      `untrusted comment: minisign -V -m ${manifestPath} -P ${minisignKey(key)}`,
      signed.toString('base64'),
      `trusted comment: ${trustedComment(signature)}`,
      comment,
      '',
    ].join('\n'),
  );
}

/** In: the place of a signature in `signatures.json`, from 0. Out: its file; the first has the name that minisign looks for. */
export function minisigPath(at: number): string {
  return at === 0 ? `${manifestPath}.minisig` : `${manifestPath}.${at + 1}.minisig`;
}
