import type { RequiredRole, SigningRule } from '../events/signing-rule.ts';
import type { ReleaseSignature } from '../events/release.ts';
import type { IsoTime, ReleaseNumber } from '../lib/ids.ts';
import type { RevokedMark } from '../projections/revoked-signature.ts';
import type { BlockView, RangedNumber } from './views.ts';

/** A signature as it is told; `revoked` where its key is not to be relied upon any longer. */
export type SignatureView = ReleaseSignature & {
  readonly revoked?: RevokedMark;
};

export type ReleaseView = {
  readonly number: ReleaseNumber;
  readonly candidate: number;
  readonly manifest: string;
  readonly frozenAt: IsoTime;
  readonly signatures: readonly SignatureView[];
  readonly required: number;
  /** Roles that are still to sign. */
  readonly missingRoles: readonly RequiredRole[];
  readonly final: boolean;
  /** True where the mapping has changed since it was frozen. */
  readonly changedSince: boolean;
  /** Which earlier one it corrects, and what is said of it; null where none. */
  readonly corrects: { readonly release: ReleaseNumber; readonly notice: string } | null;
  /** The final ones that correct it. */
  readonly correctedBy: readonly ReleaseNumber[];
};

/** The release page: what stands in the way, what would be signed, what is signed. */
export type ReleasePage = {
  readonly blocks: readonly BlockView[];
  readonly next: ReleaseNumber;
  readonly releases: readonly ReleaseView[];
  /** What the round asks of those who sign what is frozen from now on. */
  readonly rule: SigningRule & { readonly signatures: number };
  readonly summary: {
    readonly registered: number;
    readonly decided: number;
    readonly notReached: number;
    /** As the headline: without what is kept from the one who asks, `heldBack` entries. */
    readonly borderline: number;
    readonly heldBack: number;
    readonly headline: RangedNumber & { readonly label: string };
  };
};

export type SignedView = {
  readonly release: ReleaseNumber;
  readonly hash: string;
  readonly signatures: number;
  readonly required: number;
  readonly final: boolean;
};

export type VerificationProblem = {
  readonly place: string;
  readonly code: string;
  readonly message: string;
};

/** A signature of a release in a mapping whose key has been revoked: it stands, and this is said beside it. */
export type RevokedSignature = RevokedMark & {
  readonly release: ReleaseNumber;
  readonly name: string;
  readonly role: string;
  readonly key: string;
  /** The same in words. */
  readonly message: string;
};

export type VerificationView = {
  readonly valid: boolean;
  readonly kind: 'release' | 'mapping' | 'keys';
  readonly path: string;
  readonly problems: readonly VerificationProblem[];
  /** What was checked, in words: «12 filer», «428 hendelser fra 2 rådgivere». */
  readonly checked: readonly string[];
  /** The signatures of a release folder that hold: who, as what, when, and with which public key (raw, base64). */
  readonly signatures: readonly {
    readonly name: string;
    readonly role: string;
    readonly meaning: string;
    readonly time: string;
    readonly key: string;
  }[];
  /** Of a mapping: what of its releases is signed with a key that has been revoked. No fault in the file. */
  readonly revoked: readonly RevokedSignature[];
};
