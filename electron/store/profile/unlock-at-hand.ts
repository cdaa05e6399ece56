import type { KeyStore } from '../../host/host.ts';
import type { Signer } from '../signer.ts';
import { listAdvisers, unlockAdviser } from './advisers.ts';

/**
 * Where only one adviser has a key here and what protects it is at hand without asking (the key store, or
 * `GRENSELAND_PASSPHRASE`), that adviser. In: the profile folder, the key store. Out: the one who signs, or null: then
 * the person is asked, and told of a wrong passphrase or a damaged key.
 */
export async function unlockAtHand(
  home: string,
  keyStore: KeyStore | null,
): Promise<Signer | null> {
  const passphrase = process.env['GRENSELAND_PASSPHRASE'] || null;
  try {
    const [only, ...others] = listAdvisers(home);
    if (only === undefined || others.length > 0) return null;
    const atHand = only.protection.kind === 'key-store' ? keyStore !== null : passphrase !== null;
    return atHand ? await unlockAdviser(home, only.id, passphrase, keyStore) : null;
  } catch {
    return null;
  }
}
