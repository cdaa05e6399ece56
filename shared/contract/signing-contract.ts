import { type } from '@orpc/contract';
import { z } from 'zod';
import { signingRule } from '../events/signing-rule.ts';
import type { RequiredRole, SigningRule } from '../events/signing-rule.ts';
import {
  releaseNumber,
  roundId,
  sha256Hex,
  type ReleaseNumber,
  type UnitNumber,
} from '../lib/ids.ts';
import { procedure } from './refused.ts';
import type { SignedView } from './release-views.ts';
import type { RangedNumber } from './views.ts';

/** Exactly what is signed, as a signer sees it on one page. Every text in it is final. */
export type CandidateView = {
  readonly release: ReleaseNumber;
  readonly round: string;
  readonly registerDate: string;
  readonly invented: boolean;
  /** SHA-256 of the manifest: what is signed. */
  readonly manifest: string;
  readonly content: string;
  readonly codebook: string;
  /** Where each author's stream stood. */
  readonly logHeads: readonly {
    readonly author: string;
    readonly position: number;
    readonly hash: string;
  }[];
  readonly logRoot: string;
  readonly files: number;
  readonly required: number;
  readonly rule: SigningRule;
  readonly summary: {
    readonly registered: number;
    readonly decided: number;
    readonly notReached: number;
    readonly borderline: number;
    readonly headline: RangedNumber & { readonly label: string };
  };
  readonly borderline: readonly {
    readonly unit: UnitNumber;
    readonly name: string;
    readonly outcome: string;
    readonly criterion: string;
    readonly alternative: string;
    readonly rationale: string;
  }[];
  readonly waivers: readonly {
    readonly kind: string;
    readonly by: string;
    readonly date: string;
    readonly reason: string;
    readonly units: number;
  }[];
  /** What readers are told of author and dates, which nothing else of what is shown says. */
  readonly said: { readonly author: string; readonly published: string; readonly updated: string };
  /** The notice of a correction, and every number it changes; null where it corrects nothing. */
  readonly corrects: {
    readonly heading: string;
    readonly notice: string;
    readonly numbers: readonly string[];
  } | null;
  /** The release before it; null where it is the first of its round. */
  readonly follows: ReleaseNumber | null;
  /** What differs from the release before, in sentences; null where there is none, or it is not at hand. */
  readonly changes: { readonly since: string; readonly sentences: readonly string[] } | null;
};

export type SignedCandidateView = {
  readonly file: string;
  readonly release: ReleaseNumber;
  readonly manifest: string;
  readonly name: string;
  readonly role: string;
  /** The signer's public key. */
  readonly key: string;
};

export type AddedSignatureView = SignedView & {
  readonly name: string;
  readonly role: string;
  /** The roles that are still to sign. */
  readonly missingRoles: readonly RequiredRole[];
};

/** Null: asked for in a dialog; then the answer is null where the person closed it. */
const path = z.string().min(1).nullable();
const number = z.strictObject({ number: releaseNumber });
const shownFile = z.strictObject({ file: z.string().min(1), manifest: sha256Hex });

/** What a person says in signing: role, meaning, and once more who it is. */
const statement = {
  role: z.string().trim().max(200),
  meaning: z.string().trim().max(500),
  authentication: z.string(),
};

export const signingContract = {
  /** The frozen release of the open mapping, as it is signed. Error: `release-unknown`. */
  shown: procedure.input(number).output(type<CandidateView>()),
  /** Its overview as it was frozen, as a self-contained page. */
  overview: procedure.input(number).output(type<{ readonly html: string }>()),
  /** Writes the candidate as one file, to be signed where the mapping is not. */
  saveCandidate: procedure
    .input(z.strictObject({ number: releaseNumber, file: path }))
    .output(type<{ readonly file: string; readonly files: number } | null>()),
  /** Reads a candidate from another machine and checks every byte. No mapping has to be open. */
  openCandidate: procedure
    .input(z.strictObject({ file: path }))
    .output(type<(CandidateView & { readonly file: string }) | null>()),
  candidateOverview: procedure.input(shownFile).output(type<{ readonly html: string }>()),
  /** Signs what was shown of a candidate from another machine, and writes the signature as a file. */
  signCandidate: procedure
    .input(z.strictObject({ ...shownFile.shape, ...statement, out: path }))
    .output(type<SignedCandidateView | null>()),
  /** Adds a signature from another machine. */
  addSignature: procedure
    .input(z.strictObject({ file: path }))
    .output(type<AddedSignatureView | null>()),
  /** Changes what a round asks of those who sign; holds for what is frozen afterwards. */
  changeRule: procedure
    .input(
      z.strictObject({
        round: roundId,
        signatures: z.int().min(1).max(20),
        signing: signingRule,
        reason: z.string().trim().max(500),
      }),
    )
    .output(type<{ readonly n: number }>()),
};
