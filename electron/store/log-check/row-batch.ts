import type { StoredEnvelope } from '../../../shared/events/envelope.ts';

/**
 * Rows of the log that follow one another, column by column as SQLite laid them together: one value for a thousand
 * rows is read and handed to another thread in the time that a few values of one row take.
 */
export type RowBatch = {
  /** The number of the first row, and how many there are; their numbers leave none out. */
  readonly first: number;
  readonly count: number;
  /** The hash of the row before it; null where it is the first of the log. */
  readonly before: string | null;
  /** The bytes as they lie in the file, one after the other, and how many each row has, between commas. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly lengths: string;
  /** 64 bytes a row. */
  readonly signatures: Uint8Array<ArrayBuffer>;
  /** 64 digits a row, between commas. */
  readonly hashes: string;
  readonly seals: string;
  /** A line for each row. */
  readonly authors: string;
  /** At which place of the author's stream each row is, between commas. */
  readonly positions: string;
  /** The raw public key of each author of the log, where every signature is to be checked; else null. */
  readonly keys: ReadonlyMap<string, string> | null;
};

/** Where an author's stream comes into a batch, and where it leaves it. */
export type Passage = {
  readonly author: string;
  readonly previous: string | null;
  readonly from: number;
  readonly to: number;
  /** The number in the log and the hash of the last of them. */
  readonly n: number;
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
