import { z } from 'zod';
import { figureSpecification } from '../figures/specification.ts';
import { languages } from '../lib/language.ts';
import { pieceId, tableSpecification, type PieceId } from '../tables/specification.ts';

/** A text with live numbers: `{utfall.har-tjeneste.n} av {utfall.har-tjeneste.N} kommuner`. */
export const sentenceSpecification = z.strictObject({
  id: pieceId,
  text: z.string().trim().min(1).max(20_000),
  /** Absent: bokmål. */
  language: z.enum(languages).optional(),
});
export type SentenceSpecification = z.infer<typeof sentenceSpecification>;

/** One thing that goes into the article. Kept in the mapping, of no round, so that the next round can use it again. */
export const piece = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('table'), table: tableSpecification }),
  z.strictObject({ kind: z.literal('figure'), figure: figureSpecification }),
  z.strictObject({ kind: z.literal('sentence'), sentence: sentenceSpecification }),
]);
export type Piece = z.infer<typeof piece>;
export type PieceKind = Piece['kind'];

/** In: a piece. Out: its id; ids are unique over all kinds. */
export function idOf(one: Piece): PieceId {
  switch (one.kind) {
    case 'table':
      return one.table.id;
    case 'figure':
      return one.figure.id;
    case 'sentence':
      return one.sentence.id;
    default:
      return one satisfies never;
  }
}

/** In: pieces. Out: the specifications of the tables among them. */
export function tablesAmong(pieces: readonly Piece[]) {
  return pieces.flatMap((one) => (one.kind === 'table' ? [one.table] : []));
}

/** In: pieces. Out: the specifications of the figures among them. */
export function figuresAmong(pieces: readonly Piece[]) {
  return pieces.flatMap((one) => (one.kind === 'figure' ? [one.figure] : []));
}

/** In: pieces. Out: the sentences among them. */
export function sentencesAmong(pieces: readonly Piece[]): readonly SentenceSpecification[] {
  return pieces.flatMap((one) => (one.kind === 'sentence' ? [one.sentence] : []));
}
