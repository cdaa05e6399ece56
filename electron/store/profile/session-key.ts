import { createPrivateKey } from 'node:crypto';
import { z } from 'zod';
import { adviserId } from '../../../shared/lib/ids.ts';
import type { Signer } from '../signer.ts';

const wrapped = z.strictObject({
  id: adviserId,
  name: z.string(),
  title: z.string(),
  publicKey: z.string(),
  secret: z.base64(),
});

/**
 * The unlocked key as main keeps it in memory, so that a restarted store goes on without asking for the passphrase.
 * It is never written. In: the one who signs. Out: text that only `unwrapSigner` understands.
 */
export function wrapSigner({ id, name, title, publicKey, privateKey }: Signer): string {
  const secret = privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
  return JSON.stringify({ id, name, title, publicKey, secret });
}

/** In: what `wrapSigner` gave. Out: the one who signs. Error: throws where it is something else. */
export function unwrapSigner(text: string): Signer {
  const { id, name, title, publicKey, secret } = wrapped.parse(JSON.parse(text));
  const privateKey = createPrivateKey({
    key: Buffer.from(secret, 'base64'),
    format: 'der',
    type: 'pkcs8',
  });
  return { id, name, title, publicKey, privateKey };
}
