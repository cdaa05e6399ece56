import type { KeyObject } from 'node:crypto';
import type { AdviserId } from '../../shared/lib/ids.ts';

/** Who signs: an adviser whose key is unlocked. */
export type Signer = {
  readonly id: AdviserId;
  readonly name: string;
  readonly title: string;
  readonly publicKey: string;
  readonly privateKey: KeyObject;
};
