import type { RevocationReason } from '../events/key.ts';
import type { IsoTime } from '../lib/ids.ts';
import type { ReleaseSignature } from '../events/release.ts';
import type { KeysState, RevocationState } from './keys.ts';

/** That the key of a signature is not to be relied upon any longer. */
export type RevokedMark = {
  readonly from: IsoTime;
  readonly reason: RevocationReason;
  /** Whether the signature was given before that: then it stands as it did. */
  readonly before: boolean;
};

type Signed = Pick<ReleaseSignature, 'key' | 'time'>;

/** In: what is known of keys, a signature. Out: what the log says of its key's revocation; undefined where it was not revoked. */
export function revocationOfSignature(
  { revocations }: Pick<KeysState, 'revocations'>,
  { key }: Pick<Signed, 'key'>,
): RevocationState | undefined {
  return revocations.find((one) => one.key === key);
}

/** In: what is known of keys, a signature. Out: how its key was revoked; undefined where it was not. */
export function revokedMark(
  keys: Pick<KeysState, 'revocations'>,
  signature: Signed,
): RevokedMark | undefined {
  const gone = revocationOfSignature(keys, signature);
  if (gone === undefined) return undefined;
  const { from, reason } = gone;
  return { from, reason, before: signature.time < from };
}
