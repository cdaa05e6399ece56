import { assertNever } from '../lib/assert-never.ts';
import type { Language } from '../lib/language.ts';
import { integerText } from '../lib/norwegian-format.ts';
import { refuse, type Refusal } from '../lib/refusal.ts';
import { accept, reject, type Result } from '../lib/result.ts';
import type { FigureValue } from '../figures/figure-value.ts';
import type { FigureSpecification } from '../figures/specification.ts';
import type { TableValue } from '../release/table-value.ts';
import type { WrittenSentence } from '../sentences/sentence.ts';
import { figureWords } from '../messages/figures/words-in.ts';
import { tableWords } from '../messages/tables/words-in.ts';
import type { TableSpecification } from '../tables/specification.ts';
import {
  figuresAmong,
  idOf,
  tablesAmong,
  type Piece,
  type SentenceSpecification,
} from './piece.ts';

/** One part of the article set. `piece`: the id it is saved under, or of a built-in one. */
export type ArticlePart =
  | { readonly kind: 'table'; readonly piece: string; readonly table: TableValue }
  | { readonly kind: 'figure'; readonly piece: string; readonly figure: FigureValue }
  | { readonly kind: 'sentence'; readonly piece: string; readonly sentence: WrittenSentence };

/** What pieces evaluate to in a round or a release. Tables and figures are numbered on from the number given. */
export type ArticleWorld = {
  /** The tables and figures that stand in where none are saved. */
  readonly builtInTables: readonly TableValue[];
  readonly builtInFigures: readonly FigureSpecification[];
  readonly tables: (spec: TableSpecification, from: number) => Result<readonly TableValue[]>;
  readonly figure: (spec: FigureSpecification, number: number) => Result<FigureValue>;
  readonly sentence: (spec: SentenceSpecification) => Result<WrittenSentence>;
};

/** What is the matter, and with which piece: one that cannot be made takes the whole set with it. */
function withPiece(piece: Piece, { code, message, details }: Refusal): Refusal {
  return refuse('article-piece-refused', {
    piece: idOf(piece),
    kind: piece.kind,
    because: code,
    reason: message,
    details,
  });
}

type Numbers = { tables: number; figures: number };

function partsOf(piece: Piece, next: Numbers, world: ArticleWorld): Result<readonly ArticlePart[]> {
  const id = idOf(piece);
  switch (piece.kind) {
    case 'table': {
      const made = world.tables(piece.table, next.tables);
      if (!made.ok) return made;
      next.tables += made.value.length;
      return accept(made.value.map((table) => ({ kind: 'table', piece: id, table })));
    }
    case 'figure': {
      const made = world.figure(piece.figure, next.figures);
      if (!made.ok) return made;
      next.figures += 1;
      return accept([{ kind: 'figure', piece: id, figure: made.value }]);
    }
    case 'sentence': {
      const made = world.sentence(piece.sentence);
      return made.ok ? accept([{ kind: 'sentence', piece: id, sentence: made.value }]) : made;
    }
    default:
      return assertNever(piece);
  }
}

/**
 * The article set: every saved piece in order, with one numbering for tables and one for figures. Where no table is
 * saved the built-in ones stand first, and where no figure is saved the built-in ones stand last.
 * In: the saved pieces, and what they evaluate to. Out: the parts. Error: `article-piece-refused`, with the piece, the
 * reason and its place, where one cannot be made.
 */
export function articleSet(
  pieces: readonly Piece[],
  world: ArticleWorld,
): Result<readonly ArticlePart[]> {
  const parts: ArticlePart[] = [];
  const next: Numbers = { tables: 1, figures: 1 };
  if (tablesAmong(pieces).length === 0) {
    next.tables += world.builtInTables.length;
    parts.push(
      ...world.builtInTables.map((table) => ({ kind: 'table' as const, piece: table.id, table })),
    );
  }
  const drawn =
    figuresAmong(pieces).length > 0
      ? []
      : world.builtInFigures.map((figure) => ({ kind: 'figure' as const, figure }));
  for (const piece of [...pieces, ...drawn]) {
    const made = partsOf(piece, next, world);
    if (!made.ok) return reject(withPiece(piece, made.refusal));
    parts.push(...made.value);
  }
  return accept(parts);
}

/** In: parts. Out: the tables among them, in order. */
export function tablesIn(parts: readonly ArticlePart[]): readonly TableValue[] {
  return parts.flatMap((one) => (one.kind === 'table' ? [one.table] : []));
}

/** In: parts. Out: the figures among them, in order. */
export function figuresIn(parts: readonly ArticlePart[]): readonly FigureValue[] {
  return parts.flatMap((one) => (one.kind === 'figure' ? [one.figure] : []));
}

/** In: a part, the language. Out: what the text refers to it by, `Tabell 1`; null for a sentence, which has no number. */
export function labelOf(part: ArticlePart, language: Language): string | null {
  switch (part.kind) {
    case 'table':
      return `${tableWords(language).table} ${integerText(part.table.number, language)}`;
    case 'figure':
      return `${figureWords(language).figure} ${integerText(part.figure.number, language)}`;
    case 'sentence':
      return null;
    default:
      return assertNever(part);
  }
}

/** In: a part. Out: its caption or title, or the sentence as it is read. */
export function titleOf(part: ArticlePart): string {
  switch (part.kind) {
    case 'table':
      return part.table.caption;
    case 'figure':
      return part.figure.title;
    case 'sentence':
      return part.sentence.text;
    default:
      return assertNever(part);
  }
}
