import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { KeyStore } from '../../host/host.ts';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import { deriveKey } from './derive-key.ts';
import type { KeyFile, KeyProtection } from './key-file.ts';

// scrypt costs as OWASP recommends for interactive use (2^15, r = 8, p = 3): about 0.1 s and 32 MB a try.
const costs = { cost: 2 ** 15, blockSize: 8, parallel: 3 } as const;

/** The shortest passphrase that a person may choose for a new key. */
export const shortestPassphrase = 8;

/** In: the private key's bytes and a passphrase. Out: the protection to store. */
export async function protectWithPassphrase(
  secret: Uint8Array,
  passphrase: string,
): Promise<KeyProtection> {
  const salt = randomBytes(16);
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', await deriveKey(passphrase, salt, costs), iv);
  const sealed = Buffer.concat([cipher.update(secret), cipher.final()]);
  return {
    kind: 'passphrase',
    ...costs,
    salt: salt.toString('base64'),
    iv: iv.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
    sealed: sealed.toString('base64'),
  };
}

/** In: the private key's bytes and the machine's key store. Out: the protection to store. */
export async function protectWithKeyStore(
  secret: Uint8Array,
  store: KeyStore,
): Promise<KeyProtection> {
  return { kind: 'key-store', sealed: Buffer.from(await store.protect(secret)).toString('base64') };
}

/**
 * Opens a key. In: the key file, the passphrase if one was given, the key store if there is one.
 * Out: the private key's bytes. Errors: `no-key-protection` where what protects it is not at hand, `wrong-passphrase`,
 * `key-damaged` where the key store cannot open it.
 */
export async function revealKey(
  file: KeyFile,
  passphrase: string | null,
  store: KeyStore | null,
): Promise<Uint8Array> {
  const { protection } = file;
  if (protection.kind === 'key-store') {
    if (store === null) throw new RefusedError(refuse('no-key-protection', { name: file.name }));
    return store.reveal(Buffer.from(protection.sealed, 'base64')).catch((error: unknown) => {
      // The key store knows bytes, not whose they are.
      const damaged = error instanceof RefusedError && error.refusal.code === 'key-damaged';
      throw damaged ? new RefusedError(refuse('key-damaged', { name: file.name })) : error;
    });
  }
  if (passphrase === null) throw new RefusedError(refuse('no-key-protection', { name: file.name }));
  const key = await deriveKey(passphrase, Buffer.from(protection.salt, 'base64'), protection);
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(protection.iv, 'base64'));
  decipher.setAuthTag(Buffer.from(protection.tag, 'base64'));
  try {
    return Buffer.concat([
      decipher.update(Buffer.from(protection.sealed, 'base64')),
      decipher.final(),
    ]);
  } catch {
    throw new RefusedError(refuse('wrong-passphrase', { name: file.name }));
  }
}
