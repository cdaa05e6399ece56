import { z } from 'zod';
import { adviserId } from '../../../shared/lib/ids.ts';

const base64 = z.base64();

/** How a private key is protected on disk. It never lies there in plain text. */
export const keyProtection = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('passphrase'),
    /** scrypt (RFC 7914) with these costs makes the AES-256-GCM key from the passphrase. */
    cost: z.int(),
    blockSize: z.int(),
    parallel: z.int(),
    salt: base64,
    iv: base64,
    tag: base64,
    sealed: base64,
  }),
  z.strictObject({ kind: z.literal('key-store'), sealed: base64 }),
]);
export type KeyProtection = z.infer<typeof keyProtection>;

/** An adviser's key on this machine, as it is stored in the profile folder. */
export const keyFile = z.strictObject({
  format: z.literal(1),
  id: adviserId,
  name: z.string().min(1),
  title: z.string(),
  publicKey: base64,
  protection: keyProtection,
});
export type KeyFile = z.infer<typeof keyFile>;
