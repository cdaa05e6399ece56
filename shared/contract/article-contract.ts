import { eventIterator, type } from '@orpc/contract';
import { z } from 'zod';
import type { CountedIn } from '../article/counted-in.ts';
import { piece, type Piece, type PieceKind } from '../article/piece.ts';
import { releaseNumber, roundId, unitNumber, type CriterionId } from '../lib/ids.ts';
import type { PrintedTables } from '../release/printed-table.ts';
import type { TableSet } from '../release/table-value.ts';
import { pieceId, tableSpecification } from '../tables/specification.ts';
import type { VariableKind } from '../tables/variable.ts';
import { figureFormat } from './figure-contract.ts';
import { digits, language } from './reading-contract.ts';
import { tableFormat, wordLook } from './release-contract.ts';
import { procedure } from './refused.ts';

/** Of which round: as it stands now (release null), or as it was released. */
const ofRound = { round: roundId, release: releaseNumber.nullable() };

/** Something entries of a round can be divided by, with its categories, for a builder to offer. */
export type VariableView = {
  readonly kind: VariableKind;
  readonly criterion: CriterionId | null;
  readonly heading: string;
  readonly several: boolean;
  readonly categories: readonly {
    readonly id: string;
    readonly label: string;
    readonly n: number;
  }[];
};

/** What an article set is printed in; an appendix in those of them that running text has. */
export const articleFormat = z.enum([...tableFormat.options, ...figureFormat.options]);
export type ArticleFormat = z.infer<typeof articleFormat>;

/** A part of the article set, as it is numbered. */
export type ArticlePartView = {
  /** The id it is saved under, or that of a built-in one. */
  readonly piece: string;
  readonly kind: PieceKind;
  /** False: it stands in, since none of its kind is saved. */
  readonly saved: boolean;
  /** `Tabell 1`; null for a sentence. */
  readonly label: string | null;
  readonly title: string;
  /** What a sentence should not be printed with. */
  readonly flags: readonly string[];
};

/** Which part of an article set is being made: the appendix, the tables in one format after the other, the figures. */
export type ArticleStage = 'metode' | 'tabeller' | 'figurer';

type WrittenArticle = { readonly folder: string; readonly files: readonly string[] };

/** How far the writing of an article set has come, and at last what was written; null: the dialog was closed. */
export type ArticleStep =
  | {
      readonly kind: 'progress';
      readonly stage: ArticleStage;
      readonly done: number;
      readonly total: number;
    }
  | { readonly kind: 'done'; readonly written: WrittenArticle | null };

/** The path of the user's boundaries; null: none. */
const boundaries = z.string().min(1).nullable().default(null);

/** A table as it is put on the clipboard. */
export type CopyableTable = { readonly html: string; readonly text: string };

const articleChoice = z.strictObject({
  ...ofRound,
  digits,
  language,
  boundaries,
  formats: z
    .array(articleFormat)
    .min(1)
    .default([...articleFormat.options]),
  ...wordLook,
  folder: z.string().min(1).nullable(),
});
export type ArticleChoice = z.infer<typeof articleChoice>;

const done = type<{ readonly n: number }>();

export const articleContract = {
  /** What is kept in the mapping for the article, in the order in which it is numbered. */
  pieces: procedure.input(z.strictObject({})).output(type<readonly Piece[]>()),
  /** Errors: `piece-name-taken`. */
  save: procedure.input(z.strictObject({ piece })).output(done),
  remove: procedure
    .input(z.strictObject({ id: pieceId, reason: z.string().max(2000) }))
    .output(done),
  /** Errors: `piece-unknown`, `pieces-not-all`. */
  arrange: procedure.input(z.strictObject({ order: z.array(pieceId) })).output(done),
  /** What entries of a round can be divided by. */
  variables: procedure.input(z.strictObject(ofRound)).output(type<readonly VariableView[]>()),
  /** Evaluates specifications without keeping them. Errors: as `planTable`. */
  tables: procedure
    .input(
      z.strictObject({
        ...ofRound,
        digits,
        language,
        tables: z.array(tableSpecification).min(1).max(100),
      }),
    )
    .output(type<{ readonly set: TableSet; readonly printed: PrintedTables }>()),
  /**
   * One table for the clipboard, dressed so that it pastes into a document, and tab-separated: of a specification, or
   * (null) the one with this id among those of the round. Errors: as `planTable`, `piece-unknown`.
   */
  copyable: procedure
    .input(
      z.strictObject({
        ...ofRound,
        digits,
        language,
        id: z.string(),
        table: tableSpecification.nullable(),
      }),
    )
    .output(type<CopyableTable>()),
  /** Every table, figure and sentence that counts an entry. */
  countedIn: procedure
    .input(z.strictObject({ ...ofRound, unit: unitNumber }))
    .output(type<readonly CountedIn[]>()),
  /** Writes the files of specified tables into a folder. Null: the dialog was closed. */
  exportTables: procedure
    .input(
      z.strictObject({
        ...ofRound,
        digits,
        language,
        tables: z.array(tableSpecification).min(1).max(100),
        formats: z.array(tableFormat).min(1),
        ...wordLook,
        folder: z.string().min(1).nullable(),
      }),
    )
    .output(type<{ readonly folder: string; readonly files: readonly string[] } | null>()),
  /** The article set as it would be exported: the saved pieces with their numbers. Errors: `article-piece-refused`. */
  set: procedure
    .input(z.strictObject({ ...ofRound, digits, language, boundaries }))
    .output(type<readonly ArticlePartView[]>()),
  /**
   * Writes the article set into a folder, whole or not at all: tables, figures, sentences and the method appendix. Null:
   * the dialog was closed. Errors: `article-piece-refused`, `file-exists`, those of the boundaries, `template-unreadable`.
   */
  export: procedure.input(articleChoice).output(type<WrittenArticle | null>()),
  /** The same, told step by step. Aborting the call cancels, and nothing is written. */
  exportInSteps: procedure.input(articleChoice).output(eventIterator(type<ArticleStep>())),
};
