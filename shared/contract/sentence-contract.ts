import { type } from '@orpc/contract';
import { z } from 'zod';
import { releaseNumber, roundId, type UnitNumber } from '../lib/ids.ts';
import { languages, type Language } from '../lib/language.ts';
import type { Refusal } from '../lib/refusal.ts';
import type { SentenceChange } from '../sentences/compare-sentences.ts';
import type { WrittenSentence } from '../sentences/sentence.ts';
import type { Contradiction } from '../sentences/stated-percentage.ts';
import { digits } from './reading-contract.ts';
import { procedure } from './refused.ts';

/** A sentence as it is written and as it is read. One of `written` and `refusal` is null. */
export type SentenceView = {
  readonly source: string;
  readonly written: WrittenSentence | null;
  /** Why it cannot be read, with the place. */
  readonly refusal: Refusal | null;
};

export type SavedSentence = SentenceView & {
  readonly id: string;
  readonly language: Language;
};

/** A percentage that does not go with the counts beside it, in what was imported or in the notes of a table. */
export type StatedView = {
  readonly where:
    | { readonly kind: 'statement'; readonly unit: UnitNumber; readonly name: string }
    | { readonly kind: 'note'; readonly table: string; readonly caption: string };
  readonly contradiction: Contradiction;
  readonly message: string;
};

export type SentencesView = {
  readonly sentences: readonly SavedSentence[];
  readonly stated: readonly StatedView[];
};

/** A cell that a sentence can refer to. */
export type ReferenceView = {
  /** What is written before the part: `har-tjeneste`, `utfall-fylke.03.har-tjeneste`. */
  readonly path: string;
  readonly label: string;
  readonly n: number;
  readonly denominator: number | null;
};

export type ReferencesView = readonly {
  readonly table: string;
  readonly caption: string;
  readonly cells: readonly ReferenceView[];
}[];

/** A saved sentence with the numbers of two versions. */
export type ComparedSentence = {
  readonly id: string;
  readonly change: SentenceChange;
  readonly one: SentenceView;
  readonly other: SentenceView;
};

/** Absent: bokmål. */
const language = z.enum(languages).optional();

/** Of which round: as it stands now (release null), or as it was released. */
const ofRound = { round: roundId, release: releaseNumber.nullable() };

export const sentenceContract = {
  /** The saved sentences with their numbers, and what elsewhere does not add up. */
  all: procedure.input(z.strictObject({ ...ofRound, digits })).output(type<SentencesView>()),
  /** One sentence, without keeping it. What cannot be read is told in the answer, so that one can go on writing. */
  write: procedure
    .input(z.strictObject({ ...ofRound, digits, text: z.string().max(20_000), language }))
    .output(type<SentenceView>()),
  /** Every cell a sentence can refer to, table by table. */
  references: procedure.input(z.strictObject(ofRound)).output(type<ReferencesView>()),
  /** What becomes of the saved sentences from one version to another. */
  compare: procedure
    .input(
      z.strictObject({
        round: roundId,
        digits,
        one: releaseNumber.nullable(),
        other: releaseNumber.nullable(),
      }),
    )
    .output(type<readonly ComparedSentence[]>()),
};
