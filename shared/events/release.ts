import { z } from 'zod';
import { signingRule } from './signing-rule.ts';
import { adviserId, isoTime, releaseNumber, roundId, sha256Hex } from '../lib/ids.ts';

/** One person's signature over a release, as it stands in `signatures.json`. */
export const releaseSignature = z.strictObject({
  name: z.string().min(1),
  role: z.string().min(1),
  meaning: z.string().min(1),
  time: isoTime,
  /** The Ed25519 public key, 32 raw bytes in base64. */
  key: z.string().min(1),
  /** Ed25519 over the canonical bytes of {manifest, name, role, meaning, time, key}, base64. */
  signature: z.string().min(1),
});
export type ReleaseSignature = z.infer<typeof releaseSignature>;

/** The same person's signature over the manifest itself, as `minisign` wants it. */
export const minisignature = z.strictObject({
  /** Ed25519 over the bytes of `manifest.json`, base64. */
  file: z.string().min(1),
  /** Ed25519 over the 64 bytes of that and the comment that tells who, as what, meaning what and when, base64. */
  comment: z.string().min(1),
});
export type Minisignature = z.infer<typeof minisignature>;

/** Where an author's stream stood when a release was frozen. */
export const logHead = z.strictObject({
  author: adviserId,
  position: z.int().min(1),
  hash: sha256Hex,
});
export type LogHead = z.infer<typeof logHead>;

/** That a release corrects an earlier one of its round, which stays as it is. */
export const correction = z.strictObject({
  release: releaseNumber,
  /** SHA-256 of the manifest of the one that is corrected. */
  manifest: sha256Hex,
  /** What is said to those who have read the earlier one. */
  notice: z.string().trim().min(1).max(2000),
});
export type Correction = z.infer<typeof correction>;

/** A frozen release: its files are stored beside the log and bound by the manifest's hash. */
export const frozenRelease = z.strictObject({
  round: roundId,
  number: releaseNumber,
  /** Grows each time the same number is frozen anew before it is final. */
  candidate: z.int().min(1),
  manifest: sha256Hex,
  content: sha256Hex,
  required: z.int().min(1),
  /** As the round's rule was then; absent: anybody, in any role. */
  signing: signingRule.optional(),
  frozenAt: isoTime,
  /** Absent where it corrects none. */
  corrects: correction.optional(),
});
export type FrozenRelease = z.infer<typeof frozenRelease>;
