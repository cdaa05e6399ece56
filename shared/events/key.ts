import { z } from 'zod';

/** Why a key is no longer to be trusted; the first two may be told by a colleague of the one it belongs to. */
export const revocationReason = z.enum(['tapt', 'stjalet', 'ute-av-bruk']);
export type RevocationReason = z.infer<typeof revocationReason>;

/** An Ed25519 public key: 32 raw bytes in base64. */
export const publicKey = z.string().regex(/^[A-Za-z0-9+/]{43}=$/);
