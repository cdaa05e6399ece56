import type { StoredEnvelope } from '../../../shared/events/envelope.ts';

/** Rows of the log that follow one another, laid together so that they are quick to hand to another thread. */
export type RowBatch = {
  /** The number of the first row. */
  readonly first: number;
  /** The hash of the row before it; null where it is the first of the log. */
  readonly before: string | null;
  /** The bytes as they lie in the file, one after the other, and where each row's end. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly ends: Uint32Array<ArrayBuffer>;
  /** 64 bytes a row. */
  readonly signatures: Uint8Array<ArrayBuffer>;
  /** 64 digits a row. */
  readonly hashes: string;
  readonly seals: string;
  readonly authors: readonly string[];
  /** Which of the authors wrote each row, and at which place of the author's stream. */
  readonly authorOf: Uint16Array<ArrayBuffer>;
  readonly positions: Float64Array<ArrayBuffer>;
  /** The raw public keys of the authors, where every signature is to be checked; else null. */
  readonly keys: readonly string[] | null;
};

/** Where an author's stream comes into a batch, and where it leaves it. */
export type Passage = {
  readonly author: string;
  readonly previous: string | null;
  readonly from: number;
  readonly to: number;
  readonly hash: string;
};

/** Events in a row whose authors need only be known, and then perhaps one about keys. */
export type Run = {
  readonly authors: readonly string[];
  readonly aboutKeys: StoredEnvelope | null;
};

/** What a batch holds, where all of it holds; null where some of it does not. */
export type BatchHolds = {
  readonly passages: readonly Passage[];
  readonly runs: readonly Run[];
} | null;

/** How many digits a hash has. */
export const digits = 64;
/** How many bytes a signature has. */
export const signatureLength = 64;
