import { articleSet, type ArticlePart } from '../../../shared/article/article-set.ts';
import { figuresAmong, tablesAmong, type Piece } from '../../../shared/article/piece.ts';
import { builtInFigures } from '../../../shared/figures/built-in-figures.ts';
import { evaluateFigure } from '../../../shared/figures/evaluate-figure.ts';
import { caughtRefusal } from '../../../shared/lib/caught-refusal.ts';
import type { Digits } from '../../../shared/lib/norwegian-format.ts';
import { accept, reject } from '../../../shared/lib/result.ts';
import { valueOf } from '../../../shared/lib/value-of.ts';
import type { FrozenContent } from '../../../shared/release/frozen-content.ts';
import { evaluateTables } from '../../../shared/release/tables/evaluate-tables.ts';
import { evaluateSpecification } from '../../../shared/tables/evaluate-specification.ts';
import type { MappingFile } from '../mapping-file.ts';
import { figureWorld, roundsOf } from './figure-world.ts';
import { sentenceTables } from './sentence-tables.ts';
import { sentenceView } from './sentence-views.ts';
import { worldFor, type WorldChoice } from './table-worlds.ts';

/** The kept pieces and the parts made of them, the content of the round or release they are of, and of others they count. */
export type Article = {
  readonly pieces: readonly Piece[];
  readonly parts: readonly ArticlePart[];
  readonly content: FrozenContent;
  readonly others: readonly FrozenContent[];
};

/** In: the open file, of what, and pieces. Out: the other rounds that tables and figures among them count, as they do. */
function othersIn(
  file: MappingFile,
  choice: WorldChoice,
  pieces: readonly Piece[],
): readonly FrozenContent[] {
  const named = [
    ...tablesAmong(pieces).flatMap((one) => one.rounds),
    ...figuresAmong(pieces).flatMap((one) => {
      const rounds = one.kind === 'outcome-flow' ? roundsOf(file, one, choice) : null;
      return rounds?.ok === true ? rounds.value : [];
    }),
  ];
  return [...new Set(named)]
    .filter((name) => name !== choice.round.name)
    .map((name) => worldFor(file, choice, [name]).asked);
}

/**
 * In: the open file, of what, decimals of percentages, and the name of the file of boundaries or null. Out: the article
 * set of the saved pieces. Errors (RefusedError): `article-piece-refused`, and as `worldFor`.
 */
export function articleFor(
  file: MappingFile,
  choice: WorldChoice,
  digits: Digits,
  boundaries: string | null,
): Article {
  const { pieces } = file.memory().mapping;
  const { language } = choice;
  const { asked: content } = worldFor(file, choice, []);
  const drawn = figureWorld(file, choice, { tables: [], boundaries, digits });
  const parts = articleSet(pieces, {
    builtInTables: evaluateTables(content, language).tables,
    builtInFigures: builtInFigures(content, boundaries !== null),
    tables: (spec, from) =>
      caughtRefusal(() => evaluateSpecification(spec, worldFor(file, choice, spec.rounds), from)),
    figure: (spec, number) => caughtRefusal(() => evaluateFigure(spec, number, drawn)),
    // A sentence is in the language it was written in, whatever the tables beside it are.
    sentence: ({ text, language: own = 'nb' }) => {
      const view = sentenceView(text, sentenceTables(file, choice), digits, own);
      if (view.written !== null) return accept(view.written);
      if (view.refusal === null) throw new Error('A sentence is read, or it is told why not');
      return reject(view.refusal);
    },
  });
  return { pieces, parts: valueOf(parts), content, others: othersIn(file, choice, pieces) };
}
