import { createHash } from 'node:crypto';
import { type Sha256Hex, sha256Hex } from '../../shared/lib/ids.ts';

/** In: bytes. Out: their SHA-256, 64 lower-case hexadecimal digits. */
export function sha256Of(bytes: Uint8Array): Sha256Hex {
  return sha256Hex.parse(createHash('sha256').update(bytes).digest('hex'));
}
