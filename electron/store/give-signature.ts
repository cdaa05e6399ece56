import type { Minisignature, ReleaseSignature } from '../../shared/events/release.ts';
import { refuse, RefusedError } from '../../shared/lib/refusal.ts';
import { signWithMinisign } from '../exporters/minisign.ts';
import { signRelease } from '../exporters/signature-payload.ts';
import { now } from './clock.ts';
import { sha256 } from './envelope-crypto.ts';
import type { Signer } from './signer.ts';

/**
 * In: who signs, the bytes of the manifest that was shown, role and meaning. Out: the signature, also for minisign.
 * Error (RefusedError): `role-missing` where role or meaning is empty.
 */
export function giveSignature(
  { name, privateKey }: Signer,
  manifest: Uint8Array,
  role: string,
  meaning: string,
): { readonly signature: ReleaseSignature; readonly minisign: Minisignature } {
  if (role.trim() === '' || meaning.trim() === '')
    throw new RefusedError(refuse('role-missing', {}));
  const statement = { name, role: role.trim(), meaning: meaning.trim(), time: now() };
  return {
    signature: signRelease(sha256(manifest), statement, privateKey),
    minisign: signWithMinisign(manifest, statement, privateKey),
  };
}
