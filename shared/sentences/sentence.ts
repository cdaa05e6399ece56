import type { UnitNumber } from '../lib/ids.ts';
import type { Truth } from './check-claim.ts';
import type { Contradiction } from './stated-percentage.ts';
import type { NumberPart, Span } from './template.ts';

/** A number in a sentence, and the records behind it. */
export type SentenceNumber = {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly part: NumberPart;
  /** Row, and column where the table has several, in words. */
  readonly label: string;
  readonly n: number;
  readonly denominator: number | null;
  /** Unrounded, as in the table. */
  readonly percent: number | null;
  readonly low: number;
  readonly high: number;
  /** What it counts, in register order; for the whole, all that it is a share of where the table tells them. */
  readonly entries: readonly UnitNumber[];
  readonly swings: readonly UnitNumber[];
};

/** What words were held against. */
export type CheckedClaim = {
  readonly words: string;
  readonly truth: Truth;
  /** The values it is true of, in words. */
  readonly meaning: string;
  /** The value, and the lowest and highest it could be, in words. */
  readonly value: string;
  readonly low: string;
  readonly high: string;
  /** What could be said instead; none where it is always true. */
  readonly instead: readonly string[];
};

/** A piece of a sentence as it is read. `source` is where it stands in the text as it was written. */
export type SentencePart =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'number';
      readonly text: string;
      readonly source: Span;
      readonly number: SentenceNumber;
    }
  | {
      readonly kind: 'claim';
      readonly text: string;
      readonly source: Span;
      /** Null where there was nothing to hold it against. */
      readonly claim: CheckedClaim | null;
      readonly numbers: readonly SentenceNumber[];
    };

/** Something a sentence should not be printed with. `from` and `to` are places in the text as it is read. */
export type SentenceFlag = Span &
  (
    | { readonly kind: 'claim-untrue'; readonly claim: CheckedClaim }
    | { readonly kind: 'claim-depends'; readonly claim: CheckedClaim }
    | { readonly kind: 'contradiction'; readonly contradiction: Contradiction }
    | { readonly kind: 'no-value'; readonly reference: string }
    | { readonly kind: 'suppressed'; readonly reference: string }
    | { readonly kind: 'begins-with-number'; readonly text: string }
  );

/** A sentence with the numbers of one release or draft. */
export type WrittenSentence = {
  readonly text: string;
  readonly parts: readonly SentencePart[];
  readonly flags: readonly (SentenceFlag & { readonly message: string })[];
};
