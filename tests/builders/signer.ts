import { generateKeyPairSync } from 'node:crypto';
import { rawFromPublicKey } from '../../electron/store/envelope-crypto.ts';
import type { Signer } from '../../electron/store/signer.ts';
import { fingerprint } from '../../electron/store/profile/advisers.ts';

/** A new key for an invented adviser, outside any profile folder. */
export function newSigner(name: string): Signer {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = rawFromPublicKey(publicKey);
  return { id: fingerprint(raw), name, title: 'spesialrådgiver', publicKey: raw, privateKey };
}
